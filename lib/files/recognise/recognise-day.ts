import { plainText } from "@/lib/files/bytes/plain-text";
import { guessDayOrder } from "@/lib/files/days/guess-day-order";
import { type DayOrder, readDate, readDay } from "@/lib/files/days/read-day";
import type { FoundWords } from "@/lib/messages/en/files/found";
import type { Said } from "@/lib/messages/said";
import type { ColumnMapping } from "./column-mapping";
import { datePartOf, dayScore, headerWords } from "./header-names";
import { foldHeader, HEADER_WORDS } from "./known-formats";
import type { ColumnGuess } from "./recognise-columns";

interface DayGuess {
  readonly day: ColumnGuess;
  readonly dayParts: ColumnMapping["dayParts"];
  /** Several columns hold dates equally well: the reader has to choose. */
  readonly isAmbiguous?: true;
}

/**
 * The column of days, by header and values: a full column before one mostly empty, one named for what happened before one of the row's own.
 * Of several that say as much none is chosen. Numbers alone are a day only where the header says so.
 */
export function recogniseDay(header: readonly string[], rows: readonly (readonly string[])[]): DayGuess {
  const found = header
    .map((name, column) => {
      const values = rows.map((row) => row[column] ?? "").filter((value) => value.trim() !== "");
      const order = guessDayOrder(values).order ?? "day-first";
      const score = dayScore(name);
      const isPrimary = HEADER_WORDS.day.includes(foldHeader(name));
      const dated = values.filter((value) => isDate(value, order)).length;
      const isDated = values.length > 0 && dated >= values.length * 0.6;
      const isCode = values.every((value) => /^\d+(\.\d+)?$/.test(plainText(value)));
      const isYears = values.every((value) => /^\d{1,4}$/.test(plainText(value)));
      const isFull = values.length >= rows.length / 2;
      return {
        name: name.trim(),
        column,
        order,
        score,
        isPrimary,
        isFull,
        isExact: isFull && values.every((value) => isToTheDay(value, order)),
        isUsable: isDated && (!isCode || score > 0) && !isYears,
      };
    })
    .filter(({ isUsable }) => isUsable);
  const rank = ({ isFull, isPrimary, score }: (typeof found)[number]) =>
    (isFull ? 100 : 0) + (isPrimary ? 10 : 0) + score;
  const sorted = [...found].sort((a, b) => rank(b) - rank(a));
  const [best, next] = sorted;
  const parts = joinedParts(header);
  if (parts && !best?.isFull) return parts;
  if (!best) return { day: { column: null, reason: ["noDates"] }, dayParts: null };
  if (best.score === 1)
    return {
      day: {
        column: null,
        reason: ["datesOfRow", best.name],
      },
      dayParts: null,
    };
  const isOther =
    isPlainName(best.name) &&
    sorted.some((one) => one !== best && one.isExact && one.score === 3 && !saySame(rows, best, one));
  if (
    next?.isFull &&
    (isOther || rank(next) === rank(best) || (!best.isPrimary && next.score > 0 && best.score < 3))
  ) {
    const names = sorted.filter(({ isFull }) => isFull).map(({ name }) => name);
    return {
      day: {
        column: null,
        reason: ["severalDates", names.slice(0, 4)],
      },
      dayParts: null,
      isAmbiguous: true,
    };
  }
  return { day: { column: best.column, reason: reasonOf(best, next) }, dayParts: null };
}

function reasonOf(
  { name, score }: { readonly name: string; readonly score: number },
  next: { readonly name: string } | undefined,
): Said<FoundWords> {
  if (score > 0) return next ? ["headerAndOther", name, next.name] : ["header", name];
  return next ? ["datesAndOther", next.name] : ["dates"];
}

/** "Date" or "Time", which leaves open of what. */
function isPlainName(name: string): boolean {
  return headerWords(name).length === 1 && !/occur|event|incident|happen/i.test(name);
}

function saySame(
  rows: readonly (readonly string[])[],
  one: { readonly column: number; readonly order: DayOrder },
  other: { readonly column: number; readonly order: DayOrder },
): boolean {
  return rows.every(
    (row) => readDay(row[one.column] ?? "", one.order) === readDay(row[other.column] ?? "", other.order),
  );
}

function isDate(value: string, order: DayOrder): boolean {
  const read = readDate(value, { order, century: "1970-2069" });
  if (typeof read === "string") return read === "order-open" || read === "other-calendar";
  return read.precision < 2 && (plainText(value).length >= 6 || order.startsWith("excel"));
}

function isToTheDay(value: string, order: DayOrder): boolean {
  const read = readDate(value, { order, century: "1970-2069" });
  return typeof read !== "string" && read.precision === 0;
}

function joinedParts(header: readonly string[]): DayGuess | null {
  const column = (part: string) => {
    const at = header.findIndex((name) => datePartOf(name) === part);
    return at < 0 ? null : at;
  };
  const [year, month, date] = [column("year"), column("month"), column("date")];
  if (year === null) return null;
  const names = [year, month, date].flatMap((at) => (at === null ? [] : [header[at]?.trim() ?? ""]));
  return {
    day: { column: year, reason: ["joinedDate", names] },
    dayParts: { month, date },
  };
}
