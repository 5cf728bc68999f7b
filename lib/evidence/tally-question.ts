import { type Day, dayFromIso, isoFromDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Axis } from "@/lib/playback/axis";

/** What the page of counts is asked for. */
export interface TallyQuestion {
  /** Only what had been published by the end of this day; `null`: all. */
  readonly known: Day | null;
  /** The marked day, `null` for none. */
  readonly day: Day | null;
  /** A sentence for each value that could not be used. */
  readonly repairs: readonly string[];
}

type Raw = string | readonly string[] | undefined;

/** The question of a query; a value that cannot be used is left out and told. `day` lies in `within`. Never throws. */
export function tallyQuestionOf(
  query: { readonly known?: Raw; readonly day?: Raw },
  within: Axis,
): TallyQuestion {
  const repairs: string[] = [];
  const read = (raw: Raw, last: Day | null, otherwise: string): Day | null => {
    const text = ((typeof raw === "string" ? raw : raw?.[0]) ?? "").trim();
    if (text === "") return null;
    const day = dayFromIso(text);
    if (day !== null && day >= within.from && (last === null || day <= last)) return day;
    const shown = text.slice(0, 40);
    const from = formatDay(within.from, "en", "long");
    const bounds = last === null ? `from ${from} on` : `from ${from} to ${formatDay(last, "en", "long")}`;
    repairs.push(`“${shown}” is not a day ${bounds}: ${otherwise}.`);
    return null;
  };
  const known = read(query.known, null, "all counts are shown, whenever they were published");
  const day = read(query.day, within.to, "no day is marked");
  return { known, day, repairs };
}

/** The page of counts with a day marked, and as known on a day; `null` for neither. */
export function talliesPage({ known, day }: Pick<TallyQuestion, "known" | "day">): string {
  const query = new URLSearchParams();
  if (day !== null) query.set("day", isoFromDay(day));
  if (known !== null) query.set("known", isoFromDay(known));
  return query.size === 0 ? "/tallies" : `/tallies?${query}`;
}
