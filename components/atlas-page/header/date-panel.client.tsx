"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { Button } from "@/components/ui/button";
import { Calendar, type DayFacts } from "@/components/ui/days/calendar.client";
import { useWords } from "@/components/ui/words/use-words.client";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { totalOf } from "@/lib/domain/kind-counts";
import { workspaceWords } from "@/lib/messages/rooms";
import { readAs, typedDate, withinAtlas } from "@/lib/view/typed-date";

interface DatePanelProps {
  readonly workspace: DatasetWorkspace;
  readonly day: Day;
  /** Closes the popover that holds the panel. */
  readonly onDone: () => void;
}

/** A date to type or to choose from a calendar that shows which days hold incidents and which are not covered. */
export function DatePanel({ workspace, day, onDone }: DatePanelProps) {
  const { commands, bounds, scenes } = workspace;
  const { dayCounts, uncovered } = scenes.timeline;
  const { lang } = workspace.look;
  const words = useWords(workspaceWords).atlas.date;
  const fieldId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [refused, setRefused] = useState(false);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const read = typedDate(text);
  const within = read && withinAtlas(read.day, bounds.days, lang);
  const factsOf = (of: Day): DayFacts => {
    const counts = dayCounts.get(of);
    if (counts) return { mark: "some", words: words.incidents(totalOf(counts)) };
    return uncovered.includes(of)
      ? { mark: "uncovered", words: words.uncovered }
      : { mark: "none", words: words.nothing };
  };
  const said = within
    ? [
        read && readAs(read, lang),
        within.note,
        words.dayWith(formatDay(within.day, lang, "long"), factsOf(within.day).words),
      ]
        .filter((part) => part !== null)
        .join(". ")
    : refused
      ? words.notADate
      : "";
  const go = (to: Day) => {
    commands.jumpTo(to);
    onDone();
  };
  return (
    <div className="px-4 pt-3.5 pb-3">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (within) go(within.day);
          else setRefused(true);
        }}
      >
        <label htmlFor={fieldId} className="text-[13px] font-semibold">
          {words.title}
        </label>
        <div className="mt-1.5 flex gap-2">
          <input
            ref={field}
            id={fieldId}
            type="text"
            value={text}
            maxLength={40}
            autoComplete="off"
            enterKeyHint="go"
            placeholder={`${formatDay(day, lang, "short")} ${formatDay(day, lang, "year")}`}
            aria-describedby={`${fieldId}-said`}
            aria-invalid={refused && !within ? true : undefined}
            onChange={(event) => {
              setText(event.target.value);
              setRefused(false);
            }}
            className="h-9 min-w-0 flex-1 rounded-md border border-rule-2/70 bg-paper-2 px-3 text-sm placeholder:text-ink-2 pointer-coarse:h-11 pointer-coarse:text-base"
          />
          <Button type="submit" variant="primary">
            {words.go}
          </Button>
        </div>
        <p id={`${fieldId}-said`} role="status" className="mt-1.5 min-h-5 text-[13px] leading-5 text-ink-2">
          {said}
        </p>
      </form>
      <div className="mt-1.5 border-t border-rule pt-1.5">
        <Calendar day={within?.day ?? day} limits={bounds.days} factsOf={factsOf} onDay={go} />
      </div>
    </div>
  );
}
