import { type Day, dayFromIso, isoFromDay } from "@/lib/domain/day";
import { type DaySpan, SPAN_TYPES } from "@/lib/view/view";

/** What a link made on a file says: which file it needs, and what to show of it. */
export interface OwnLink {
  readonly file: string;
  readonly rows: number | null;
  readonly day: Day | null;
  readonly span: DaySpan | null;
}

const MAX_NAME = 120;
const MAX_WINDOW = 366;

/**
 * The part of the address behind `#`, which browsers keep to themselves: not even the name of the file is sent to the server
 * when such a link is opened.
 */
export function printOwnLink({ file, rows, day, span }: OwnLink): string {
  const keys = new URLSearchParams({ file: file.slice(0, MAX_NAME) });
  if (rows !== null) keys.set("rows", String(rows));
  if (day !== null) keys.set("on", isoFromDay(day));
  if (span) {
    keys.set("span", span.type);
    if (span.type === "window") keys.set("days", String(span.days));
    if (span.type === "range") keys.set("start", isoFromDay(span.start));
  }
  return `#${keys}`;
}

/** `null` where the address names no file; what else cannot be read falls back alone. */
export function parseOwnLink(hash: string): OwnLink | null {
  const keys = new URLSearchParams(hash.replace(/^#/, ""));
  const file = keys.get("file")?.slice(0, MAX_NAME);
  if (!file) return null;
  const rows = keys.get("rows") ?? "";
  return {
    file,
    rows: /^\d{1,9}$/.test(rows) ? Number(rows) : null,
    day: dayFromIso(keys.get("on") ?? ""),
    span: spanOf(keys),
  };
}

function spanOf(keys: URLSearchParams): DaySpan | null {
  const type = SPAN_TYPES.find((known) => known === keys.get("span"));
  switch (type) {
    case undefined:
      return null;
    case "window": {
      const days = Number(keys.get("days"));
      return Number.isInteger(days) && days >= 2 && days <= MAX_WINDOW ? { type, days } : null;
    }
    case "range": {
      const start = dayFromIso(keys.get("start") ?? "");
      return start === null ? null : { type, start };
    }
    default:
      return { type };
  }
}
