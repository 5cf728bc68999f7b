"use client";

import { sliderSpeaks, useSpoken } from "@/components/state/use-spoken.client";
import { formatDay } from "@/lib/domain/format-day";
import { KIND_LABELS } from "@/lib/domain/labels";
import { valueText } from "@/lib/playback/value-text";
import { originCounts, originText } from "@/lib/scene/origin-counts";
import { sceneOf } from "@/lib/scene/scene-of";
import type { View } from "@/lib/view/view";
import type { Atlas } from "./use-atlas.client";

const COMMA = { en: ", ", ar: "، " } as const;
const PAUSED = { en: "Paused", ar: "توقف" } as const;
const THE_END = { en: "The end", ar: "النهاية" } as const;

/** Speaks, politely, what a reader without sight would miss: where playing stopped, another day, span or incident. Never a frame. */
export function Announcer({ atlas }: { readonly atlas: Atlas }) {
  const { store, clock, scenes, dataset } = atlas;
  const { lang } = atlas.look;
  const text = useSpoken<View>(store, clock, (before, { day, span, selected, status }) => {
    const entry =
      selected?.type === "incident" && selected !== before.selected
        ? scenes.plan.entries.find(({ id }) => id === selected.id)
        : undefined;
    if (entry) {
      const name = (lang === "ar" ? entry.placeNameAr : null) ?? entry.placeName;
      return `${formatDay(entry.day, lang, "long")}${COMMA[lang]}${KIND_LABELS[entry.kind].one[lang]}: ${name}`;
    }
    if (!dataset) return null;
    const scene = sceneOf({ ...scenes.plan, span }, day);
    const launched = originText(originCounts(scenes.plan, scene), lang, { withAreas: false });
    const held = [valueText(day, span, scene.counts, lang), launched].filter(Boolean).join(". ");
    if (before.status === "playing") return `${(status === "ended" ? THE_END : PAUSED)[lang]}: ${held}`;
    if (span.type !== before.span.type) return held;
    return day === before.day || sliderSpeaks() ? null : held;
  });
  return (
    <p role="status" lang={lang} data-announcer="" className="sr-only">
      {text}
    </p>
  );
}
