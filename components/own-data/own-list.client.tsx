"use client";

import { day as toDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { latestShown } from "@/lib/own-data/latest-shown";
import { ownSlice } from "@/lib/own-data/own-view";
import { countText } from "./count-text";
import { type OwnAtlas, useSettledDay } from "./use-own-atlas.client";
import { useRowTexts } from "./use-row-texts.client";

const LISTED = 40;
const REST_MS = 250;

/** The latest rows of the span, their texts read from the file when the day rests. */
export function OwnList({ atlas }: { readonly atlas: OwnAtlas }) {
  const { reading, store, view, slots } = atlas;
  const { table } = reading;
  const day = useSettledDay(atlas);
  const slice = ownSlice(table, day, view.span);
  const listed = latestShown(slots, slice, LISTED);
  const texts = useRowTexts(reading, listed, REST_MS);
  const nameColumn = reading.mapping.name ?? reading.mapping.notes;
  const category = view.colour === null ? undefined : table.categories[view.colour];
  return (
    <section aria-label="Rows in view" className="mt-5 border-t border-rule pt-4">
      <h2 className="numeral text-[13px] leading-5 text-ink-2">
        {listed.length === 0
          ? "No row in this span"
          : `The latest ${countText(listed.length, "row")} of the span`}
      </h2>
      <ul className="mt-1">
        {listed.map((index) => (
          <li key={index}>
            <button
              type="button"
              data-row={table.rows[index]}
              aria-pressed={view.selected === index}
              onClick={() => store.set({ selected: index })}
              className="block min-h-9 w-full cursor-pointer rounded-md px-1.5 py-1 text-start text-sm leading-5 hover:bg-paper-2 aria-pressed:bg-paper-3"
            >
              <span className="numeral text-[13px] text-ink-2">
                {formatDay(toDay(table.days[index] ?? 0), "en", "short")}{" "}
                {formatDay(toDay(table.days[index] ?? 0), "en", "year")}
                {category && (
                  <>
                    {" · "}
                    <bdi>{category.values[category.codes[index] ?? 0]}</bdi>
                  </>
                )}
              </span>
              <bdi className="line-clamp-2 [overflow-wrap:anywhere]">
                {(nameColumn !== null && texts.get(index)?.[nameColumn]) || `Row ${table.rows[index]}`}
              </bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
