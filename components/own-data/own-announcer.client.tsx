"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { type Day, day as toDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { countText } from "@/lib/own-data/count-text";
import { type OwnView, ownSlice } from "@/lib/own-data/own-view";
import { valueText } from "@/lib/own-data/value-filters";
import type { OwnAtlas } from "./use-own-atlas.client";

/** Speech that is not asked for waits until the reader rests, and a newer one takes its place. */
const REST_MS = 400;

interface Moment extends Pick<OwnView, "day" | "span" | "selected" | "hidden"> {
  readonly status: "playing" | "paused" | "ended";
}

/** Speaks, politely, what a reader without sight would miss: where playing stopped, another day, span, filter or row. Never a frame. */
export function OwnAnnouncer({ atlas }: { readonly atlas: OwnAtlas }) {
  const { reading, store, clock, shown, view } = atlas;
  const [text, setText] = useState("");
  const held = (day: Day) => {
    const count = shown.count(ownSlice(reading.table, day, view.span));
    return `${formatDay(day, "en", "long")}: ${countText(count, "row")} in the span`;
  };
  const phrase = useEffectEvent((before: Moment, after: Moment): string | null => {
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
    // A slider that has the focus speaks for itself.
    const isSpoken = document.activeElement?.getAttribute("role") === "slider";
    return after.day === before.day || isSpoken ? null : held(after.day);
  });
  useEffect(() => {
    const now = (): Moment => ({ ...store.get(), status: clock.snapshot().status });
    let before = now();
    let timer = 0;
    const check = () => {
      window.clearTimeout(timer);
      if (clock.snapshot().status === "playing") {
        if (before.status !== "playing") before = now();
        return;
      }
      timer = window.setTimeout(() => {
        const after = now();
        const next = phrase(before, after);
        before = after;
        if (next !== null) setText(next);
      }, REST_MS);
    };
    const stopStore = store.subscribe(check);
    const stopClock = clock.subscribe(check);
    return () => {
      window.clearTimeout(timer);
      stopStore();
      stopClock();
    };
  }, [store, clock]);
  return (
    <p role="status" data-announcer="" className="sr-only">
      {text}
    </p>
  );
}
