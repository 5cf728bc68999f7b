"use client";

import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { TimelineSeries } from "@/components/timeline/axis/timeline-series";
import { TimelineDock } from "@/components/timeline/timeline-dock.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { useDock } from "@/components/workspace/use-dock.client";
import { barsOf, MOST_BARS } from "@/lib/collection/bars";
import { spanSlice } from "@/lib/collection/collection";
import { sliceOf } from "@/lib/collection/slice";
import { formatDay } from "@/lib/domain/format-day";
import { filesWords } from "@/lib/messages/rooms";
import type { Axis } from "@/lib/playback/axis";
import type { FileWorkspace } from "./state/use-file-workspace.client";

/** All rows of a day are one bar: a column may have more values than a bar has room for. */
const ROWS = { key: "rows", fill: "solid", className: "fill-other", isConspicuous: false } as const;

/** The timeline over the days of a file. */
export function FileTimeline({ workspace }: { readonly workspace: FileWorkspace }) {
  const { reading, store, look, bounds, mask } = workspace;
  const { table } = reading;
  const lang = useLang();
  const words = useWords(filesWords).shown;
  const series = useMemo((): readonly TimelineSeries[] => [{ ...ROWS, phrase: words.rows }], [words]);
  const dayOf = () => store.get().day;
  const day = useSyncExternalStore(store.subscribe, dayOf, dayOf);
  const dock = useDock(workspace);
  const { axis } = dock;
  const barsIn = useCallback(
    (within: Axis, most: number) => barsOf(table.days, (slice) => [mask.count(slice)], within, most),
    [table, mask],
  );
  const bars = useMemo(() => barsIn(axis, MOST_BARS), [barsIn, axis]);
  const overview = useMemo(() => barsIn(bounds.axis, 1), [barsIn, bounds]);
  return (
    <TimelineDock
      {...dock}
      item="row"
      day={day}
      series={series}
      bars={bars}
      overview={overview}
      uncovered={[]}
      flags={[]}
      valueText={(day) => {
        const count = mask.count(spanSlice(table, day, look.span));
        return words.dayHeld(formatDay(day, lang, "long"), count);
      }}
      countsAt={(day) => [mask.count(sliceOf(table.days, day, day))]}
      lang={lang}
      hrefForDay={() => "#"}
    />
  );
}
