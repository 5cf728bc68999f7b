"use client";

import { useId, useMemo } from "react";
import { pointsPalette } from "@/lib/layers/points-palette";
import { rowsDrawnAs } from "@/lib/layers/rows-painter-for";
import { countSlots, HIDDEN_SLOT, rowSlots } from "@/lib/own-data/category-slots";
import { ownSlice } from "@/lib/own-data/own-view";
import { usedCodes, withHidden } from "@/lib/own-data/value-filters";
import { countText } from "./count-text";
import { type OwnAtlas, useSettledDay } from "./use-own-atlas.client";

/** The column that colours the points, and its values with their counts in the span: each can be turned off. */
export function OwnLegend({ atlas }: { readonly atlas: OwnAtlas }) {
  const { reading, store, view, plans, slots, theme } = atlas;
  const { table } = reading;
  const id = useId();
  const day = useSettledDay(atlas);
  const slice = ownSlice(table, day, view.span);
  const { colour } = view;
  // What a value would show were it not turned off itself.
  const unfiltered = useMemo(() => {
    const hidden = view.hidden.map((off, index) => (index === colour ? [] : off));
    return rowSlots(table, plans, colour, hidden);
  }, [table, plans, colour, view.hidden]);
  const counts = countSlots(unfiltered, slice);
  const shown = slice.hi - slice.lo - (countSlots(slots, slice)[HIDDEN_SLOT] ?? 0);
  const off = new Set(colour === null ? [] : view.hidden[colour]);
  const plan = colour === null ? undefined : plans[colour];
  const codesOf = (slot: number) => {
    const category = colour === null ? undefined : table.categories[colour];
    return category ? usedCodes(category).filter((code) => plan?.slotOfCode[code] === slot) : [];
  };
  const isOff = (slot: number) => off.size > 0 && codesOf(slot).every((code) => off.has(code));
  const toggle = (slot: number) => {
    if (colour === null) return;
    const codes = codesOf(slot);
    const next = isOff(slot) ? [...off].filter((code) => !codes.includes(code)) : [...off, ...codes];
    store.set({ hidden: withHidden(view.hidden, colour, next) });
  };
  return (
    <section aria-label="Legend" className="mt-5 border-t border-rule pt-4">
      <p className="numeral text-[15px] font-semibold" data-shown-rows={shown}>
        {countText(shown, "row")} shown
      </p>
      <p className="text-[13px] leading-5 text-ink-2">
        {drawnWords(rowsDrawnAs(table), slice.hi - slice.lo)}
      </p>
      {colour !== null && (
        <>
          <div className="mt-2 flex items-center gap-2 text-sm">
            <label htmlFor={id} className="text-ink-2">
              Colour and filter by
            </label>
            <select
              id={id}
              value={colour}
              onChange={(event) => store.set({ colour: Number(event.target.value) })}
              className="h-9 min-w-0 flex-1 rounded-md border border-rule-2 bg-paper px-2 text-ink pointer-coarse:h-11"
            >
              {table.categories.map(({ header }, index) => (
                <option key={index} value={index}>
                  {header}
                </option>
              ))}
            </select>
          </div>
          <ul className="mt-2">
            {(plan?.labels ?? []).map((label, slot) => (
              <li key={label ?? "others"}>
                <button
                  type="button"
                  aria-pressed={!isOff(slot)}
                  onClick={() => toggle(slot)}
                  className="flex min-h-8 w-full cursor-pointer items-center gap-2.5 rounded-md px-1.5 text-start text-sm hover:bg-paper-2 aria-[pressed=false]:text-ink-2 aria-[pressed=false]:line-through pointer-coarse:min-h-11"
                >
                  <span
                    aria-hidden="true"
                    className="size-3 shrink-0 rounded-full border"
                    style={{
                      borderColor: pointsPalette(theme)[slot],
                      backgroundColor: isOff(slot) ? "transparent" : pointsPalette(theme)[slot],
                    }}
                  />
                  <bdi className="min-w-0 flex-1 [overflow-wrap:anywhere]">
                    {label === null ? "All other values" : label === "" ? "(empty)" : label}
                  </bdi>
                  <span className="numeral text-ink-2">{(counts[slot] ?? 0).toLocaleString("en-GB")}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** How the rows are drawn, in words. */
function drawnWords(as: ReturnType<typeof rowsDrawnAs>, count: number): string {
  if (as === "marks")
    return "A mark a row, the older the fainter; rows of one place stand about its dot. A ring with a number counts what has no room.";
  return count > 500
    ? "A point a row, the older the fainter. Points are small and let through what lies under them: darker is more."
    : "A point a row, the older the fainter.";
}
