"use client";

import { memo, useEffect, useState } from "react";
import { type FileWorkspace, useShownRows } from "@/components/file-page/state/use-file-workspace.client";
import { useRowTexts } from "@/components/file-page/state/use-row-texts.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { type Listed, type ListOrder, listedItems } from "@/lib/collection/listed-items";
import type { FileReading } from "@/lib/files/read/read-table-file";
import { rowDayText } from "@/lib/files/table/row-day-text";
import { valueText } from "@/lib/files/table/value-filters";
import { filesWords } from "@/lib/messages/rooms";

/** Paper does not get longer than that. */
const PRINTED = 200;
const REST_MS = 1000;
const NO_ROWS: Listed = { count: 0, at: () => -1, placeOf: () => -1 };

/** The first rows of the list, for paper alone: made once the view has rested, because a printer waits for nothing. */
export function PrintedRows({ workspace }: { readonly workspace: FileWorkspace }) {
  const { reading, look, mask, playing } = workspace;
  const { lo, hi } = useShownRows(workspace);
  const [listed, setListed] = useState(NO_ROWS);
  useEffect(() => {
    if (playing) return;
    const timer = window.setTimeout(() => setListed(listedItems(mask, { lo, hi }, look.order)), REST_MS);
    return () => window.clearTimeout(timer);
  }, [playing, mask, lo, hi, look.order]);
  return <PrintedTable reading={reading} colour={look.colour} order={look.order} listed={listed} />;
}

interface PrintedTableProps {
  readonly reading: FileReading;
  readonly colour: number | null;
  readonly order: ListOrder;
  readonly listed: Listed;
}

const PrintedTable = memo(function PrintedTable({ reading, colour, order, listed }: PrintedTableProps) {
  const lang = useLang();
  const { list: words, filters, row } = useWords(filesWords).shown;
  const { table, mapping } = reading;
  const indices = Array.from({ length: Math.min(PRINTED, listed.count) }, (_, place) => listed.at(place));
  const texts = useRowTexts(reading, indices, 0);
  const nameColumn = mapping.name ?? mapping.notes;
  const category = colour === null ? undefined : table.categories[colour];
  return (
    <section aria-hidden="true" data-printed-rows={indices.length} className="hidden px-4 print:block">
      <h2 className="numeral mt-4 text-[15px] font-semibold">
        {listed.count > PRINTED
          ? words.printed(PRINTED, listed.count, order)
          : words.ordered(listed.count, order)}
      </h2>
      <table className="mt-1 w-full text-start text-[12px] leading-4">
        <tbody>
          {indices.map((index) => (
            <tr key={index} className="border-b border-rule align-top">
              <td className="numeral py-1 pe-3 whitespace-nowrap">
                {rowDayText(table, index, "short", lang)}
              </td>
              {category && (
                <td className="py-1 pe-3">
                  <bdi>{valueText(category.values[category.codes[index] ?? 0] ?? "", filters)}</bdi>
                </td>
              )}
              <td className="py-1 pe-3">
                <bdi>{nameColumn === null ? "" : texts.get(index)?.[nameColumn]}</bdi>
              </td>
              <td className="numeral py-1 text-end whitespace-nowrap">{row(table.rows[index] ?? "")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
