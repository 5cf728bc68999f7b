"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useDataset } from "@/components/state/use-dataset.client";
import type { Dataset } from "@/lib/dataset/dataset";
import { planOf } from "@/lib/scene/plan/plan-of";
import type { Plan } from "@/lib/scene/scene";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { sameSpan } from "@/lib/view/span/same-span";
import type { DaySpan } from "@/lib/view/view";

/** The atlas's own incidents, as far as they have been asked for. */
interface Beside {
  readonly state: "off" | "loading" | "failed" | "here";
  /** All of them for a span; `null` until they are here. */
  readonly planFor: ((span: DaySpan) => Plan) | null;
}

async function fetchVersion(signal: AbortSignal): Promise<string> {
  const response = await fetch("/data/version.json", { signal });
  if (!response.ok) throw new Error(`The dataset's version did not load: ${response.status}`);
  const { version } = (await response.json()) as { readonly version: string }; // the server's own
  return version;
}

/** The published dataset, fetched only where it is to be shown. */
export function useBesidePlans(isWanted: boolean): Beside {
  const version = useQuery({
    queryKey: ["dataset-version"],
    queryFn: ({ signal }) => fetchVersion(signal),
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: 2,
  });
  const dataset = useDataset(isWanted ? (version.data ?? null) : null);
  const planFor = useMemo(
    () => (isWanted && dataset.data ? plansOf(dataset.data) : null),
    [isWanted, dataset.data],
  );
  if (!isWanted) return { state: "off", planFor: null };
  if (planFor) return { state: "here", planFor };
  return { state: version.isError || dataset.isError ? "failed" : "loading", planFor: null };
}

/** Keeps the last one: the map and the legend ask for the same. */
function plansOf(dataset: Dataset): (span: DaySpan) => Plan {
  let last: Plan | null = null;
  return (span) => {
    if (!last || !sameSpan(last.span, span)) last = planOf(dataset, DEFAULT_VIEW.filters, span);
    return last;
  };
}
