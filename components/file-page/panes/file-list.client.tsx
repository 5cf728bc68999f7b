"use client";

import { useEffect, useMemo, useState } from "react";
import { type FileWorkspace, useShownRows } from "@/components/file-page/state/use-file-workspace.client";
import { useRowTexts } from "@/components/file-page/state/use-row-texts.client";
import { useRowWindow } from "@/components/list/use-row-window.client";
import { WindowedList } from "@/components/list/windowed-list.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { listedItems } from "@/lib/collection/listed-items";
import { rowDayText } from "@/lib/files/table/row-day-text";
import { valueText } from "@/lib/files/table/value-filters";
import { filesWords } from "@/lib/messages/rooms";
import { FileEmpty } from "./file-empty.client";

const ROW_REM = 3.25;
const REST_MS = 120;

/** All rows of the span that pass the filters; the texts of those that are seen are read from the file. */
export function FileList({ workspace }: { readonly workspace: FileWorkspace }) {
  const lang = useLang();
  const { list: words, filters, row } = useWords(filesWords).shown;
  const { reading, store, look, mask } = workspace;
  const { table } = reading;
  const { lo, hi } = useShownRows(workspace);
  const listed = useMemo(() => listedItems(mask, { lo, hi }, look.order), [mask, lo, hi, look.order]);
  const rowWindow = useRowWindow(listed.count, ROW_REM);
  const { from, to, reveal } = rowWindow;
  const seen = useMemo(
    () => Array.from({ length: Math.max(0, to - from) }, (_, i) => listed.at(from + i)),
    [listed, from, to],
  );
  const texts = useRowTexts(reading, seen, REST_MS);
  const { selected } = look;
  // The row that keys go on from, by its index in the table: a selection takes its place.
  const [roving, setRoving] = useState({ index: selected, selected });
  const stop = roving.selected === selected ? roving.index : selected;
  const place = stop === null ? -1 : listed.placeOf(stop);
  const selectedPlace = selected === null ? -1 : listed.placeOf(selected);
  useEffect(() => {
    if (selectedPlace >= 0) reveal(selectedPlace);
  }, [selectedPlace, reveal]);
  const nameColumn = reading.mapping.name ?? reading.mapping.notes;
  const category = look.colour === null ? undefined : table.categories[look.colour];
  return (
    <section aria-label={words.name} className="file-list flex flex-col border-t border-rule print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-3 px-4 py-1.5">
        <h2 className="numeral text-[13px] leading-5 font-semibold" data-shown-rows={listed.count}>
          {words.shown(listed.count)}
        </h2>
        <button
          type="button"
          onClick={() => store.set({ order: look.order === "newest" ? "oldest" : "newest" })}
          className="min-h-8 cursor-pointer text-[13px] text-ink underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11 print:hidden"
        >
          {words.order[look.order]}
          <span className="sr-only"> · {words.reverse}</span>
        </button>
      </div>
      {listed.count === 0 ? (
        <FileEmpty workspace={workspace} />
      ) : (
        <WindowedList
          window={rowWindow}
          label={words.ordered(listed.count, look.order)}
          active={Math.max(0, place)}
          onActive={(next) => setRoving({ index: listed.at(next), selected })}
          onChoose={(next) => {
            const index = listed.at(next);
            setRoving({ index, selected: index });
            store.set({ selected: index });
          }}
          isSelected={(at) => at === selectedPlace}
          keyOf={(at) => listed.at(at)}
          nameOf={(at) => table.rows[listed.at(at)] ?? ""}
          className="min-h-0 flex-1 print:hidden"
        >
          {(at) => {
            const index = listed.at(at);
            const name = nameColumn === null ? "" : (texts.get(index)?.[nameColumn] ?? "");
            return (
              <span
                className={`flex h-full flex-col justify-center border-s-[3px] ps-[13px] pe-4 hover:bg-paper-2 ${
                  at === selectedPlace ? "border-ink bg-paper-3" : "border-transparent"
                }`}
              >
                <span className="numeral truncate text-[13px] leading-5 text-ink-2">
                  {rowDayText(table, index, "short", lang)}
                  {category && (
                    <>
                      {" · "}
                      <bdi>{valueText(category.values[category.codes[index] ?? 0] ?? "", filters)}</bdi>
                    </>
                  )}
                </span>
                <span className="block truncate text-sm leading-5">
                  <bdi>{name.trim() === "" ? row(table.rows[index] ?? "") : name}</bdi>
                </span>
              </span>
            );
          }}
        </WindowedList>
      )}
    </section>
  );
}
