"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAddress } from "@/lib/dataset/dataset-address";
import { fromWire, type WireDataset } from "@/lib/dataset/wire";

async function fetchDataset(version: string, signal: AbortSignal): Promise<Dataset> {
  const response = await fetch(datasetAddress(version), { signal });
  if (!response.ok) throw new Error(`The dataset did not load: ${response.status} ${response.statusText}`);
  // The server validated it at build; the address names its hash.
  return fromWire((await response.json()) as WireDataset);
}

/** The dataset of that version, immutable once here. `undefined` data while it is on its way, and where none is asked for. */
export function useDataset(version: string | null) {
  return useQuery({
    queryKey: ["dataset", version],
    queryFn: version === null ? skipToken : ({ signal }) => fetchDataset(version, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: 2,
  });
}
