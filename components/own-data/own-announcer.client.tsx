"use client";

import { sliderSpeaks, useSpoken } from "@/components/state/use-spoken.client";
import { type Day, day as toDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { countText } from "@/lib/own-data/count-text";
import { type OwnView, ownSlice } from "@/lib/own-data/own-view";
import { valueText } from "@/lib/own-data/value-filters";
import type { OwnAtlas } from "./use-own-atlas.client";

/** Speaks, politely, what a reader without sight would miss: where playing stopped, another day, span, filter or row. Never a frame. */
export function OwnAnnouncer({ atlas }: { readonly atlas: OwnAtlas }) {
  const { reading, store, clock, mask, view } = atlas;
  const held = (day: Day) => {
    const count = mask.count(ownSlice(reading.table, day, view.span));
    return `${formatDay(day, "en", "long")}: ${countText(count, "row")} in the span`;
  };
  const text = useSpoken<OwnView>(store, clock, (before, after) => {
    const { table } = reading;
    if (after.selected !== null && after.selected !== before.selected) {
      const category = table.categories[view.colour ?? -1];
      const value = category
        ? `, ${valueText(category.values[category.codes[after.selected] ?? 0] ?? "")}`
        : "";
      const day = toDay(table.days[after.selected] ?? 0);
      return `Row ${table.rows[after.selected]}, ${formatDay(day, "en", "long")}${value}`;
    }
    if (before.status === "playing")
      return `${after.status === "ended" ? "The end" : "Paused"}: ${held(after.day)}`;
    if (after.span.type !== before.span.type || after.hidden !== before.hidden) return held(after.day);
    return after.day === before.day || sliderSpeaks() ? null : held(after.day);
  });
  return (
    <p role="status" data-announcer="" className="sr-only">
      {text}
    </p>
  );
}
