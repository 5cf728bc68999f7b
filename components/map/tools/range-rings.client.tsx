"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { ltr } from "@/lib/domain/isolate";
import { kmText } from "@/lib/geodesy/measure-text";
import { panelsWords } from "@/lib/messages/rooms";
import { typedRings } from "@/lib/view/keys/typed-rings";
import { MAX_RING_KM, MAX_RINGS, type MapExtras, MIN_RING_KM, type RangeRing } from "@/lib/view/view";
import type { MapToolsProps } from "./map-tools.client";
import { WeaponRadius } from "./weapon-radius.client";

const FIELD =
  "mt-1 min-h-9 w-full rounded-md border border-rule-2/70 bg-paper px-2 text-sm pointer-coarse:min-h-11";

interface RangeRingsProps extends Pick<MapToolsProps, "selected" | "centreNow"> {
  readonly extras: MapExtras;
  readonly onRings: (rings: MapExtras["rings"]) => void;
}

/** The rings that there are, and a form for more. */
export function RangeRings({ extras: { rings }, selected, centreNow, onRings }: RangeRingsProps) {
  const lang = useLang();
  const words = useWords(panelsWords).mapTools.rings;
  const [middle, setMiddle] = useState("");
  const [radii, setRadii] = useState("");
  const [problem, setProblem] = useState("");
  const add = (about: Parameters<typeof typedRings>[0]) => {
    const typed = typedRings(about, radii);
    if (typed.type === "bad-point") return setProblem(words.badPoint);
    if (typed.type === "bad-radius") return setProblem(words.badRadius(MIN_RING_KM, MAX_RING_KM));
    if (rings.length + typed.rings.length > MAX_RINGS) return setProblem(words.full(MAX_RINGS));
    setProblem("");
    setRadii("");
    onRings([...rings, ...typed.rings]);
  };
  return (
    <form
      className="border-t border-rule pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        add({ typed: middle, centre: centreNow() });
      }}
    >
      <p className="text-[13px] font-semibold">{words.title}</p>
      <ul>
        {rings.map((ring, index) => (
          <li key={index} className="flex items-center justify-between text-sm tabular-nums">
            {words.about(kmText(ring.km, lang), aboutOf(ring, lang))}
            <IconButton
              label={words.remove(kmText(ring.km, lang))}
              icon={<X size={16} />}
              onClick={() => onRings(rings.filter((_, other) => other !== index))}
            />
          </li>
        ))}
      </ul>
      <WeaponRadius radii={radii} onRadii={setRadii} className={FIELD} />
      <label className="mt-2 block text-[13px] text-ink-2">
        {words.radii}
        <input
          className={FIELD}
          inputMode="decimal"
          value={radii}
          onChange={(event) => setRadii(event.target.value)}
        />
      </label>
      <label className="mt-2 block text-[13px] text-ink-2">
        {words.middle}
        <input className={FIELD} value={middle} onChange={(event) => setMiddle(event.target.value)} />
      </label>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button type="submit">{words.add}</Button>
        {selected && (
          <Button onClick={() => add(selected)} className="max-w-full">
            <span className="truncate">{words.addAbout(nameOf(selected.place, lang))}</span>
          </Button>
        )}
      </div>
      <p role="status" className="mt-1 text-[13px] text-ink-2">
        {problem}
      </p>
    </form>
  );
}

type Lang = ReturnType<typeof useLang>;

const nameOf = ({ name, nameAr }: NonNullable<RangeRing["place"]>, lang: Lang) =>
  (lang === "ar" && nameAr) || name;

/** What a ring is about: a place, or a point. */
function aboutOf({ place, at }: RangeRing, lang: Lang): string {
  if (place) return nameOf(place, lang);
  return lang === "ar" ? ltr(`${at.lat}, ${at.lng}`) : `${at.lat}, ${at.lng}`;
}
