"use client";

import { useMemo } from "react";
import type { FileWorkspace } from "@/components/file-page/state/use-file-workspace.client";
import { LegendEntry } from "@/components/filters/legend-entry";
import { useWords } from "@/components/ui/words/use-words.client";
import type { Slice } from "@/lib/collection/slice";
import { FIRST_AREA, PLACE_PRECISIONS } from "@/lib/files/places/place-precision";
import { filesWords } from "@/lib/messages/rooms";

/** Rows of the slice by how well their places are known, in the order of `PLACE_PRECISIONS`; `null` where no column says it. */
export function usePrecisionCounts({ reading, mask }: FileWorkspace, slice: Slice): readonly number[] | null {
  const { precisions } = reading.table;
  const byPrecision = useMemo(
    () => precisions && mask.by(precisions, PLACE_PRECISIONS.length),
    [precisions, mask],
  );
  return byPrecision?.tally(slice) ?? null;
}

/** How well the places of the rows are known, and how those known to an area alone are drawn. */
export function FileAreas({ counts }: { readonly counts: readonly number[] }) {
  const words = useWords(filesWords).shown.precision;
  return (
    <section aria-label={words.title} className="mt-3 text-[13px] leading-5">
      <h3 className="text-ink-2">{words.title}</h3>
      <ul className="mt-0.5">
        {PLACE_PRECISIONS.map((precision, byte) =>
          counts[byte] ? (
            <LegendEntry
              key={precision}
              layout="column"
              sign={<Sign isArea={byte >= FIRST_AREA} isLarge={precision !== "district"} />}
              label={words.labels[precision]}
              count={counts[byte]}
            />
          ) : null,
        )}
      </ul>
    </section>
  );
}

function Sign({ isArea, isLarge }: { readonly isArea: boolean; readonly isLarge: boolean }) {
  const radius = isLarge ? 7 : 5.5;
  return (
    <svg aria-hidden="true" viewBox="-8 -8 16 16" className="size-4 shrink-0 text-ink-2">
      {isArea ? (
        <circle
          r={radius}
          fill="currentColor"
          fillOpacity="0.12"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeDasharray="2 1.6"
        />
      ) : (
        <circle r="3" fill="currentColor" />
      )}
    </svg>
  );
}
