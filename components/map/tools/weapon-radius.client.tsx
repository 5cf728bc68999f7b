"use client";

import { useState } from "react";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import type { SourceId } from "@/lib/domain/source";
import { sourceEntry } from "@/lib/evidence/page-links";
import { panelsWords } from "@/lib/messages/rooms";
import { WEAPON_RANGES } from "@/lib/theatre/weapon-ranges";
import { inLang } from "@/lib/view/address/lang-of";

interface WeaponRadiusProps {
  /** As typed. */
  readonly radii: string;
  readonly onRadii: (radii: string) => void;
  /** Of the field. */
  readonly className: string;
}

/** Fills the radius of a ring with a weapon's published range, and says whose figure it is; nothing where no range is known. */
export function WeaponRadius({ radii, onRadii, className }: WeaponRadiusProps) {
  const words = useWords(panelsWords).weaponRadius;
  const lang = useLang();
  const [chosen, setChosen] = useState("");
  // A radius that was typed since is the reader's.
  const range = WEAPON_RANGES.find(({ name, km }) => name.en === chosen && radii === `${km}`);
  if (WEAPON_RANGES.length === 0) return null;
  return (
    <>
      <label className="mt-1 block text-[13px] text-ink-2">
        {words.name}
        <select
          className={className}
          value={range ? chosen : ""}
          onChange={({ target }) => {
            const next = WEAPON_RANGES.find(({ name }) => name.en === target.value);
            setChosen(target.value);
            onRadii(next ? `${next.km}` : "");
          }}
        >
          <option value="">{words.typed}</option>
          {WEAPON_RANGES.map((each) => (
            <option key={each.name.en} value={each.name.en}>
              {words.weapon(each.name[lang], each)}
            </option>
          ))}
        </select>
      </label>
      {range && (
        <p className="mt-1 text-[13px] text-ink-2">
          {words.range(range, range.by?.[lang] ?? null)} {words.source}{" "}
          <a
            // An id of the dataset, which a test holds the row to.
            href={inLang(sourceEntry(range.source as SourceId), lang)}
            className="underline decoration-rule-2 underline-offset-2 hover:decoration-ink"
          >
            <bdi lang="en">{range.publisher}</bdi>
          </a>
        </p>
      )}
    </>
  );
}
