"use client";

import { lazy, Suspense } from "react";
import { useDataset } from "@/components/state/use-dataset.client";
import { Button } from "@/components/ui/button";
import { Prose } from "@/components/ui/prose";

const OfflinePage = lazy(() => import("./offline-page").then(({ OfflinePage: page }) => ({ default: page })));

/** Whatever address is open, drawn in this browser from the dataset that it keeps. */
export function OfflineAtlas({ version }: { readonly version: string }) {
  const { data, isError, refetch } = useDataset(version);
  // Only a browser has the dataset here, so there is an address.
  if (data)
    return (
      <Suspense fallback={<Opening />}>
        <OfflinePage dataset={data} at={new URL(window.location.href)} />
      </Suspense>
    );
  if (!isError) return <Opening />;
  return (
    <Prose title="The dataset isn’t on this device">
      <p>It was fetched here before; the browser may have cleared it. Open the atlas again with a network.</p>
      <p>
        <Button onClick={() => void refetch()}>Try again</Button>
      </p>
    </Prose>
  );
}

function Opening() {
  return (
    <p role="status" className="px-5 py-4 text-[15px] text-ink-2">
      Opening the atlas from this device…
    </p>
  );
}
