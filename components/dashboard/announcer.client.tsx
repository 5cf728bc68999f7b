"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { formatDay } from "@/lib/domain/format-day";
import { KIND_LABELS } from "@/lib/domain/labels";
import { valueText } from "@/lib/playback/value-text";
import { sceneOf } from "@/lib/scene/scene-of";
import type { View } from "@/lib/view/view";
import type { Atlas } from "./use-atlas.client";

/** Speech that is not asked for waits until the reader rests, and a newer one takes its place. */
const REST_MS = 400;

const COMMA = { en: ", ", ar: "، " } as const;
const PAUSED = { en: "Paused", ar: "توقف" } as const;
const THE_END = { en: "The end", ar: "النهاية" } as const;

interface Moment extends Pick<View, "day" | "span" | "selected"> {
  readonly status: "playing" | "paused" | "ended";
}

/** Speaks, politely, what a reader without sight would miss: where playing stopped, another day, span or incident. Never a frame. */
export function Announcer({ atlas }: { readonly atlas: Atlas }) {
  const { store, clock, scenes, dataset } = atlas;
  const { lang } = atlas.look;
  const [text, setText] = useState("");
  const phrase = useEffectEvent((before: Moment, { day, span, selected, status }: Moment): string | null => {
    const entry =
      selected?.type === "incident" && selected !== before.selected
        ? scenes.plan.entries.find(({ id }) => id === selected.id)
        : undefined;
    if (entry) {
      const name = (lang === "ar" ? entry.placeNameAr : null) ?? entry.placeName;
      return `${formatDay(entry.day, lang, "long")}${COMMA[lang]}${KIND_LABELS[entry.kind].one[lang]}: ${name}`;
    }
    if (!dataset) return null;
    const held = valueText(day, span, sceneOf({ ...scenes.plan, span }, day).counts, lang);
    if (before.status === "playing") return `${(status === "ended" ? THE_END : PAUSED)[lang]}: ${held}`;
    if (span.type !== before.span.type) return held;
    // A slider that has the focus speaks for itself.
    const isSpoken = document.activeElement?.getAttribute("role") === "slider";
    return day === before.day || isSpoken ? null : held;
  });
  useEffect(() => {
    const now = (): Moment => ({ ...store.get(), status: clock.snapshot().status });
    let before = now();
    let timer = 0;
    const check = () => {
      const { status } = clock.snapshot();
      if (status === "playing") {
        window.clearTimeout(timer);
        if (before.status !== "playing") before = now();
        return;
      }
      window.clearTimeout(timer);
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
    <p role="status" lang={lang} data-announcer="" className="sr-only">
      {text}
    </p>
  );
}
