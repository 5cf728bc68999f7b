"use client";

import { useId } from "react";
import { typedDateField } from "@/components/ui/days/typed-date-field";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { ToolsWords } from "@/lib/messages/en/tools";
import { readAs, typedDate } from "@/lib/view/typed-date";
import type { EntryFieldsProps } from "./export-format";

/** Between which days a film runs. */
export function FilmDays({ content: { lang, said }, entry, onEntry }: EntryFieldsProps) {
  return (
    <>
      <DayField
        words={said.video}
        lang={lang}
        label={said.video.firstDay}
        value={entry.first}
        onChange={(first) => onEntry({ first })}
      />
      <DayField
        words={said.video}
        lang={lang}
        label={said.video.lastDay}
        value={entry.last}
        onChange={(last) => onEntry({ last })}
      />
    </>
  );
}

interface DayFieldProps {
  readonly words: ToolsWords["exporting"]["video"];
  readonly lang: Lang;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function DayField({ words, lang, label, value, onChange }: DayFieldProps) {
  const id = useId();
  const read = typedDate(value);
  const field = typedDateField(lang);
  const said =
    read === null ? words.typeDay(field.title) : (readAs(read, lang) ?? formatDay(read.day, lang, "long"));
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[13px] text-ink-2">
        {label}
      </label>
      <input
        id={id}
        type="text"
        {...field}
        value={value}
        aria-describedby={`${id}-said`}
        onChange={(event) => onChange(event.target.value)}
        className="numeral min-h-9 w-full rounded-md border border-rule-2/70 bg-paper px-3 text-sm text-ink pointer-coarse:min-h-11"
      />
      <p id={`${id}-said`} className="mt-1 text-xs leading-4 text-ink-2">
        {said}
      </p>
    </div>
  );
}
