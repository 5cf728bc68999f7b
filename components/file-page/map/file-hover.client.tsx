"use client";

import { useRowTexts } from "@/components/file-page/state/use-row-texts.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { extentShape, PLACE_PRECISIONS } from "@/lib/files/places/place-precision";
import { extentText, lengthText } from "@/lib/files/places/row-extent";
import type { FileReading } from "@/lib/files/read/read-table-file";
import { extentOfRow } from "@/lib/files/table/file-table";
import { rowDayText } from "@/lib/files/table/row-day-text";
import { filesWords } from "@/lib/messages/rooms";

interface FileHoverProps {
  readonly reading: FileReading;
  readonly colour: number | null;
  readonly index: number;
  /** Rows at the pointer. */
  readonly count: number;
  /** Where all rows of a cell are meant: its width, km. */
  readonly cellKm?: number;
  /** CSS pixels from the top left of the map. */
  readonly x: number;
  readonly y: number;
}

/** What lies under the pointer: at once what the columns know, and the row's name as soon as it is read. */
export function FileHover({ reading, colour, index, count, cellKm, x, y }: FileHoverProps) {
  const lang = useLang();
  const { map: words, rows, precision: placeWords } = useWords(filesWords).shown;
  const { table, mapping } = reading;
  const texts = useRowTexts(reading, cellKm === undefined ? [index] : [], 0);
  const column = colour === null ? undefined : table.categories[colour];
  const name = mapping.name === null ? "" : (texts.get(index)?.[mapping.name] ?? "");
  const extent = extentOfRow(table, index);
  const isCell = cellKm !== undefined;
  return (
    <div
      {...(isCell ? { "data-hovered-cell": count } : { "data-hovered-row": table.rows[index] })}
      className="pointer-events-none absolute z-20 max-w-64 rounded-md border border-rule bg-paper px-3 py-2 text-[13px] leading-5 shadow-float"
      style={{
        left: `min(${x + 14}px, calc(100% - 16.5rem))`,
        ...(y > 140 ? { bottom: `calc(100% - ${y - 12}px)` } : { top: `${y + 14}px` }),
      }}
    >
      {isCell ? (
        <>
          <div className="numeral font-semibold">{rows(count)}</div>
          <div className="numeral text-ink-2">{words.cell(lengthText(cellKm, placeWords))}</div>
        </>
      ) : (
        <>
          <div className="font-semibold">{rowDayText(table, index, "long", lang)}</div>
          {column && (
            <div className="[overflow-wrap:anywhere]">
              <bdi>{column.values[column.codes[index] ?? 0]}</bdi>
            </div>
          )}
          <div className="[overflow-wrap:anywhere]">
            <bdi>{name}</bdi>
          </div>
          {extent && (
            <div className="numeral text-ink-2">
              {words.shape(
                placeWords.shapes[extentShape(PLACE_PRECISIONS[table.precisions?.[index] ?? 0])],
                extentText(extent, placeWords),
              )}
            </div>
          )}
          {count > 1 && <div className="numeral text-ink-2">{words.more(count - 1)}</div>}
        </>
      )}
    </div>
  );
}
