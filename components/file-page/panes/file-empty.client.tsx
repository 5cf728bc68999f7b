"use client";

import { type FileWorkspace, useShownRows } from "@/components/file-page/state/use-file-workspace.client";
import { Button } from "@/components/ui/button";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { daysBeside } from "@/lib/collection/steps";
import { formatDay } from "@/lib/domain/format-day";
import { isFilteredView } from "@/lib/files/table/value-filters";
import { filesWords } from "@/lib/messages/rooms";

/** Why the span shows no row, and the ways out. */
export function FileEmpty({ workspace }: { readonly workspace: FileWorkspace }) {
  const lang = useLang();
  const words = useWords(filesWords).shown.empty;
  const { reading, store, look, mask, search } = workspace;
  const { table } = reading;
  const { lo, hi } = useShownRows(workspace);
  const { before, after } = daysBeside(table.days, mask, { lo, hi });
  const nearest = [
    { said: words.before, day: before },
    { said: words.after, day: after },
  ];
  const noneFound = search.state.step === "found" && search.state.count === 0;
  return (
    <div className="flex flex-col items-start gap-3 px-4 py-3">
      <p className="text-[15px] leading-6 font-semibold [overflow-wrap:anywhere]">
        {noneFound ? words.notInFile(look.q) : hi > lo ? words.filtered : words.none}
      </p>
      <p className="flex flex-wrap gap-2 print:hidden">
        {isFilteredView(look) && (
          <Button onClick={() => store.set({ q: "", hidden: table.categories.map(() => []) })}>
            {words.clear}
          </Button>
        )}
        {nearest.map(
          ({ said, day }) =>
            day !== null && (
              <Button key={day} onClick={() => store.set({ day })}>
                {said(formatDay(day, lang, "long"))}
              </Button>
            ),
        )}
      </p>
    </div>
  );
}
