"use client";

import { day as toDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { countText } from "@/lib/own-data/count-text";
import type { OwnReading } from "@/lib/own-data/read-own-file";
import { useRowTexts } from "./use-row-texts.client";

export interface OwnHoverProps {
  readonly reading: OwnReading;
  readonly colour: number | null;
  readonly index: number;
  /** Rows at the pointer. */
  readonly count: number;
  /** CSS pixels from the top left of the map. */
  readonly x: number;
  readonly y: number;
}

/** What lies under the pointer: at once what the columns know, and the row's name as soon as it is read. */
export function OwnHover({ reading, colour, index, count, x, y }: OwnHoverProps) {
  const { table, mapping } = reading;
  const texts = useRowTexts(reading, [index], 0);
  const column = colour === null ? undefined : table.categories[colour];
  const name = mapping.name === null ? "" : (texts.get(index)?.[mapping.name] ?? "");
  return (
    <div
      data-hovered-row={table.rows[index]}
      className="pointer-events-none absolute z-20 max-w-64 rounded-md border border-rule bg-paper px-3 py-2 text-[13px] leading-5 shadow-float"
      style={{
        left: `min(${x + 14}px, calc(100% - 16.5rem))`,
        ...(y > 140 ? { bottom: `calc(100% - ${y - 12}px)` } : { top: `${y + 14}px` }),
      }}
    >
      <div className="font-semibold">{formatDay(toDay(table.days[index] ?? 0), "en", "long")}</div>
      {column && (
        <bdi className="block [overflow-wrap:anywhere]">{column.values[column.codes[index] ?? 0]}</bdi>
      )}
      <bdi className="block [overflow-wrap:anywhere] empty:hidden">{name}</bdi>
      {count > 1 && <div className="numeral text-ink-2">and {countText(count - 1, "row")} more here</div>}
    </div>
  );
}
