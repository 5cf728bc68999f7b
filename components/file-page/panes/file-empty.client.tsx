"use client";

import { type FileWorkspace, useShownRows } from "@/components/file-page/state/use-file-workspace.client";
import { Button } from "@/components/ui/button";
import { daysBeside } from "@/lib/collection/steps";
import { formatDay } from "@/lib/domain/format-day";
import { isFilteredView } from "@/lib/files/table/value-filters";

/** Why the span shows no row, and the ways out. */
export function FileEmpty({ workspace }: { readonly workspace: FileWorkspace }) {
  const { reading, store, look, mask, search } = workspace;
  const { table } = reading;
  const { lo, hi } = useShownRows(workspace);
  const { before, after } = daysBeside(table.days, mask, { lo, hi });
  const nearest = [
    { words: "Before:", day: before },
    { words: "After:", day: after },
  ];
  const noneFound = search.state.step === "found" && search.state.count === 0;
  return (
    <div className="flex flex-col items-start gap-3 px-4 py-3">
      <p className="text-[15px] leading-6 font-semibold [overflow-wrap:anywhere]">
        {noneFound
          ? `No rows in the file match “${look.q}”`
          : hi > lo
            ? "No rows in this span match the filters"
            : "No rows in this span"}
      </p>
      <p className="flex flex-wrap gap-2 print:hidden">
        {isFilteredView(look) && (
          <Button onClick={() => store.set({ q: "", hidden: table.categories.map(() => []) })}>
            Clear the filters
          </Button>
        )}
        {nearest.map(
          ({ words, day }) =>
            day !== null && (
              <Button key={words} onClick={() => store.set({ day })}>
                {words} {formatDay(day, "en", "long")}
              </Button>
            ),
        )}
      </p>
    </div>
  );
}
