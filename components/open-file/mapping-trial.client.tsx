"use client";

import { type ReactNode, useEffect, useState } from "react";
import { askWorker } from "@/components/file-store/ask-worker";
import { theatreToday } from "@/components/file-store/theatre-today";
import type { Tried } from "@/components/file-store/worker-messages";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import type { FileLook } from "@/lib/files/look/look-at-file";
import { longitudeSpan } from "@/lib/files/places/longitude-span";
import type { Trial } from "@/lib/files/read/try-mapping";
import type { LookChoices, MappingDraft } from "@/lib/files/recognise/column-mapping";
import type { OpeningWords } from "@/lib/messages/en/files/opening";
import { filesWords } from "@/lib/messages/rooms";
import { say } from "@/lib/messages/said";
import { TrialMap } from "./trial-map.client";

interface MappingTrialProps {
  readonly look: FileLook;
  readonly draft: MappingDraft;
  readonly onChoices: (choices: LookChoices) => void;
  readonly onDraft: (draft: MappingDraft) => void;
}

/** Map of the first rows and from when they are, as they would be read; what can be read in several ways with each outcome. */
export function MappingTrial({ look, draft, onChoices, onDraft }: MappingTrialProps) {
  const { opening, found } = useWords(filesWords);
  const words = opening.trial;
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(
    () =>
      askWorker({ ask: "try", look, draft, today: theatreToday() }, (answer) => {
        if (answer.type === "tried") setTried(answer.tried);
      }),
    [look, draft],
  );
  if (!tried) return null;
  return (
    <section aria-label={words.name} className="mt-5">
      <h3 className="text-[15px] font-semibold">{words.title(tried.trial.rows)}</h3>
      <Outcome trial={tried.trial} about="both" />
      {look.questions.map(({ question, answers }, index) => (
        <Question key={question[0]} question={say(found, question)}>
          {answers.map(({ label, choices, isChosen, lines }, at) => (
            <Answer
              key={say(found, label)}
              name={question[0]}
              label={say(found, label)}
              isChosen={isChosen}
              onChoose={() => onChoices(choices)}
            >
              <ul className="text-[13px] leading-5 [overflow-wrap:anywhere]">
                {lines.map((line) => (
                  <li key={say(found, line)}>
                    <bdi>{say(found, line)}</bdi>
                  </li>
                ))}
              </ul>
              <LookOutcome trial={tried.looks[index]?.[at] ?? null} />
            </Answer>
          ))}
        </Question>
      ))}
      {tried.questions.map(({ question, about, answers }) => (
        <Question key={question[0]} question={say(found, question)}>
          {answers.map(({ label, draft: chosen, trial }) => (
            <Answer
              key={say(found, label)}
              name={question[0]}
              label={say(found, label)}
              isChosen={isSame(chosen, draft)}
              onChoose={() => onDraft(chosen)}
            >
              <Outcome trial={trial} about={about} />
            </Answer>
          ))}
        </Question>
      ))}
    </section>
  );
}

interface QuestionProps {
  readonly question: string;
  readonly children: ReactNode;
}

function Question({ question, children }: QuestionProps) {
  return (
    <fieldset className="mt-4 rounded-md border-2 border-ink px-4 pt-1 pb-3">
      <legend className="px-1.5 text-sm font-medium">{question}</legend>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>
    </fieldset>
  );
}

interface AnswerProps {
  readonly name: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Answer({ name, label, isChosen, onChoose, children }: AnswerProps) {
  return (
    <label className="block min-w-0 cursor-pointer text-sm">
      <span className="flex min-h-8 items-center gap-2 font-medium pointer-coarse:min-h-11">
        <input
          type="radio"
          name={name}
          checked={isChosen}
          onChange={onChoose}
          className="size-4.5 shrink-0 accent-(--accent)"
        />
        <bdi className="truncate">{label}</bdi>
      </span>
      {children}
    </label>
  );
}

/** From when the rows would be, where that answer finds the column. */
function LookOutcome({ trial }: { readonly trial: Trial | null }) {
  if (!trial || trial.dated === 0) return null;
  return <Outcome trial={trial} about="day" />;
}

function isSame(a: MappingDraft, b: MappingDraft): boolean {
  return (["latitude", "longitude", "day", "dayOrder", "pairOrder", "century", "headerSides"] as const).every(
    (key) => a[key] === b[key],
  );
}

interface OutcomeProps {
  readonly trial: Trial;
  readonly about: "place" | "day" | "both";
}

function Outcome({ trial, about }: OutcomeProps) {
  const lang = useLang();
  const words = useWords(filesWords).opening.trial;
  const isLarge = about === "both";
  const { points, first, last, placed, dated, both, beyond, rows } = trial;
  const days =
    first === null || last === null
      ? null
      : ([formatDay(first, lang, "long"), formatDay(last, lang, "long")] as const);
  return (
    <div className={isLarge ? "mt-1.5 grid gap-x-6 gap-y-2 sm:grid-cols-[20rem_1fr]" : ""}>
      {about !== "day" && points.length > 0 && <TrialMap points={points} />}
      <ul className="numeral text-[13px] leading-5 text-ink-2">
        {about !== "place" && (
          <li className="text-ink">
            {days ? (days[0] === days[1] ? days[0] : words.days(...days)) : words.noDay}
          </li>
        )}
        {about !== "place" && beyond > 0 && <li className="text-ink">{words.beyond(beyond)}</li>}
        {isLarge && (
          <>
            <li>{points.length > 0 ? extremes(points, words) : words.noPlace}</li>
            <li>{words.counts(placed, dated, both, rows)}</li>
          </>
        )}
      </ul>
    </div>
  );
}

/** "12.5° N to 36.3° N, 175.1° E to 170.5° W": south to north, west to east. */
function extremes(points: Trial["points"], words: OpeningWords["trial"]): string {
  const lats = points.map(([, lat]) => lat);
  const { west, east } = longitudeSpan(points.map(([lng]) => lng));
  const degrees = (value: number, axis: "latitude" | "longitude") =>
    words[axis](Math.abs(value).toLocaleString("en-GB", { maximumFractionDigits: 1 }), value < 0);
  return words.extent(
    degrees(Math.min(...lats), "latitude"),
    degrees(Math.max(...lats), "latitude"),
    degrees(west, "longitude"),
    degrees(east > 180 ? east - 360 : east, "longitude"),
  );
}
