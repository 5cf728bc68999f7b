import type { ReactNode } from "react";
import { OriginLine } from "@/components/ui/signs/origin-line";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { KindCounts } from "@/lib/domain/kind-counts";
import type { Lang } from "@/lib/domain/shapes/lang";
import { workspaceWords } from "@/lib/messages/rooms";
import type { OriginWords } from "@/lib/scene/origins/origin-counts";
import { KindCounters } from "./kind-counters";

interface DayHeadlineProps {
  readonly day: Day;
  /** What the day reads of the past, in words that follow its date: "last 14 days, from 30 October". */
  readonly spanText: string;
  readonly counts: KindCounts;
  readonly total: number;
  /** Where the launches are said to come from; `null` where nothing was launched. */
  readonly launched?: OriginWords | null;
  /** Incidents shown that lie on the day itself; equal to `total` where only the day is shown. */
  readonly onDay: number;
  /** Whether only the day itself is shown. */
  readonly dayOnly: boolean;
  /** `false` for a day for which no publication was found: not covered, which is not quiet. */
  readonly covered: boolean;
  /** Whether the day lies in a stretch of time for which no monitor was read. */
  readonly unread?: boolean;
  /** Whether filters are set, so that nothing shown is not nothing known. */
  readonly filtered: boolean;
  /** Only what had been published by that day is shown; `null` for all. */
  readonly known?: Day | null;
  readonly lang: Lang;
  /** Makes the date a control; by default it is plain text. Gets the heading to put the control into. */
  readonly dateControl?: (date: ReactNode, heading: (content: ReactNode) => ReactNode) => ReactNode;
}

const plainDate = (date: ReactNode, heading: (content: ReactNode) => ReactNode) => heading(date);

type NoticeFacts = Pick<
  DayHeadlineProps,
  "day" | "total" | "onDay" | "dayOnly" | "covered" | "unread" | "filtered" | "known" | "lang"
>;

/** What is to be said where the day itself shows nothing. Never "quiet". */
export function dayNotice({
  day,
  total,
  onDay,
  dayOnly,
  covered,
  unread = false,
  filtered,
  known = null,
  lang,
}: NoticeFacts): string | null {
  if (onDay > 0) return null;
  const words = workspaceWords.get(lang).atlas.headline;
  const said = unread
    ? words.unread
    : !covered
      ? words.uncovered
      : known !== null
        ? words.notPublished(formatDay(known, lang, "long"))
        : filtered
          ? words.filtered
          : words.nothing;
  if (dayOnly || total === 0) return said;
  return words.ofDay(formatDay(day, lang, "short"), said);
}

/** The day in large type, what its span holds, and whether the day itself has anything. Keeps its height as days go by. */
export function DayHeadline(props: DayHeadlineProps) {
  const { day, spanText, counts, launched = null, dateControl = plainDate, lang } = props;
  const words = workspaceWords.get(lang).atlas.headline;
  const [date = "", ...monthAndYear] = formatDay(day, lang, "long").split(" ");
  return (
    <header className="px-5 pt-4 desk-low:pt-3 desk-short:pt-2.5">
      {dateControl(
        <>
          <span className="numeral text-[3rem] leading-[0.78] md:text-[3.5rem] desk-short:text-[2.75rem] font-semibold tracking-[-0.045em]">
            {date}
          </span>{" "}
          <span className="text-2xl leading-none desk-short:text-[1.375rem] font-semibold tracking-[-0.015em]">
            {monthAndYear.join(" ")}
          </span>
        </>,
        (content) => (
          <h1 className="flex items-end gap-2.5">{content}</h1>
        ),
      )}
      <p className="mt-2.5 text-sm leading-5 text-ink-2 desk-short:mt-2 desk-short:text-[13px]">
        {words.dayAndSpan(formatDay(day, lang, "weekday"), spanText)}
      </p>
      <KindCounters counts={counts} lang={lang} />
      <div className="mt-1 min-h-4 text-xs desk-short:mt-0 leading-4 text-ink-2">
        {launched && <OriginLine words={launched} />}
      </div>
      <p
        data-notice=""
        className="min-h-5 desk-short:empty:hidden text-[13px] leading-5 font-medium text-ink-2"
      >
        {dayNotice(props)}
      </p>
    </header>
  );
}
