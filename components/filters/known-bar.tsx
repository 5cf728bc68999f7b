import type { LucideIcon } from "lucide-react";
import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import History from "lucide-react/icons/history";
import { controlClass } from "@/components/ui/control-class";
import { DayField } from "@/components/ui/days/day-field.client";
import { SoftLink } from "@/components/ui/soft-link";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { addDays, clampDay, type Day, day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { workspaceWords } from "@/lib/messages/rooms";
import type { KnownLimits, KnownNote } from "@/lib/scene/filters/known-note";
import { knownSentences } from "./known-sentences";

interface KnownBarProps {
  /** `null`: all that is known now is shown. */
  readonly note: KnownNote | null;
  readonly limits: KnownLimits;
  /** The day that turning back begins with. */
  readonly day: Day;
  readonly hrefOf: (known: Day | null) => string;
  readonly onKnown?: ((known: Day | null) => void) | undefined;
}

const LINK =
  "inline-flex min-h-8 items-center underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11";

/** Turns the picture back to what had been published by a day: a way in, and once in, where one is and the way out. */
export function KnownBar({ note, limits, day: shown, hrefOf, onKnown }: KnownBarProps) {
  const lang = useLang();
  const { known: words } = useWords(workspaceWords).filters;
  const go = (known: Day | null) => onKnown && (() => onKnown(known));
  if (note === null) {
    const begin = clampDay(shown, limits.first, limits.last);
    return (
      <div className="flex max-md:ps-[1.125rem] print:hidden">
        <SoftLink
          href={hrefOf(begin)}
          onGo={go(begin)}
          rel="nofollow"
          className="inline-flex min-h-9 items-center gap-1.5 rounded px-0.5 text-[13px] leading-4 text-ink hover:bg-paper-2 desk-low:min-h-7 pointer-coarse:min-h-11"
        >
          <History size={14} aria-hidden="true" className="text-ink-2" />
          {words.open}
        </SoftLink>
      </div>
    );
  }
  const { known } = note;
  const at = clampDay(known, limits.first, limits.last);
  const step = (to: Day, name: string, Arrow: LucideIcon) => (
    <SoftLink
      href={hrefOf(to)}
      onGo={go(to)}
      rel="nofollow"
      aria-label={name}
      title={name}
      className={`${controlClass("outline", "icon")} bg-paper`}
    >
      <Arrow size={16} aria-hidden="true" className="rtl:rotate-180" />
    </SoftLink>
  );
  const date = formatDay(known, lang, "long");
  return (
    <section
      aria-label={words.title}
      className="my-2 rounded-md max-md:mx-5 md:basis-full border border-origin bg-paper-2 px-3 py-2.5 text-[13px] leading-[1.45]"
    >
      <p className="flex items-start gap-2">
        <History size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-origin" />
        <span aria-live="polite">
          <strong className="font-semibold">{words.asKnownOn(date)}</strong> {knownSentences(note, lang)}
        </span>
      </p>
      <div className="mt-2 flex items-center gap-1.5 print:hidden">
        {step(addDays(known, -1), words.earlier, ChevronLeft)}
        <input
          type="range"
          aria-label={words.slider}
          dir="ltr"
          aria-valuetext={date}
          min={limits.first}
          max={limits.last}
          value={at}
          onChange={(event) => onKnown?.(day(Number(event.target.value)))}
          className="h-9 min-w-0 flex-1 cursor-pointer accent-ink pointer-coarse:h-11"
        />
        {step(addDays(known, 1), words.later, ChevronRight)}
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 print:hidden">
        <DayField
          label={words.date}
          day={at}
          limits={{ from: limits.first, to: limits.last }}
          onDay={(read) => onKnown?.(read)}
          className="min-h-8 w-[8.5rem] rounded-md border border-rule-2/70 bg-paper px-2 text-[13px] text-ink pointer-coarse:min-h-11 pointer-coarse:text-base"
        />
        <SoftLink
          href={hrefOf(null)}
          onGo={go(null)}
          aria-label={words.showAllReporting}
          className={`${LINK} font-semibold`}
        >
          {words.showAll}
        </SoftLink>
        <a href="/method#known" className={`${LINK} text-ink-2`}>
          {words.rule}
        </a>
      </div>
    </section>
  );
}
