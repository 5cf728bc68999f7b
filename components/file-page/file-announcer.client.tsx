"use client";

import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { Announcer } from "@/components/workspace/announcer.client";
import { spanSlice } from "@/lib/collection/collection";
import { day as toDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { valueText } from "@/lib/files/table/value-filters";
import type { FileView } from "@/lib/files/view/file-view";
import { filesWords } from "@/lib/messages/rooms";
import type { FileWorkspace } from "./state/use-file-workspace.client";

/** Speaks of how many rows the span holds, and of the selected one. */
export function FileAnnouncer({ workspace }: { readonly workspace: FileWorkspace }) {
  const { store, clock, mask, look } = workspace;
  const lang = useLang();
  const { announcer, filters } = useWords(filesWords).shown;
  const { table } = workspace.reading;
  return (
    <Announcer<FileView>
      store={store}
      clock={clock}
      lang={lang}
      selectionText={(before, { selected }) => {
        if (selected === null || selected === before.selected) return null;
        const category = table.categories[look.colour ?? -1];
        const value = category
          ? valueText(category.values[category.codes[selected] ?? 0] ?? "", filters)
          : null;
        return announcer.row(
          table.rows[selected] ?? "",
          formatDay(toDay(table.days[selected] ?? 0), lang, "long"),
          value,
        );
      }}
      heldText={({ day, span }) => {
        const count = mask.count(spanSlice(table, day, span));
        return announcer.held(formatDay(day, lang, "long"), count);
      }}
      isOther={(before, after) => after.hidden !== before.hidden}
    />
  );
}
