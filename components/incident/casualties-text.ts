import type { CountField } from "@/lib/domain/claim";
import type { Incident } from "@/lib/domain/incident";
import { displayedRangeOf, rangeOf } from "@/lib/domain/range-of";
import { countText, rangeText } from "@/lib/domain/range-text";

type Counted = Pick<Incident, "claims" | "munitionCount" | "casualties">;

/** "sources: 2–9" where others give more or less than is shown; else empty. */
export function rivalRange(incident: Counted, field: CountField): string {
  const [shown, all] = [displayedRangeOf(incident, field), rangeOf(incident, field)];
  if (all === null || (shown !== null && shown.min === all.min && shown.max === all.max)) return "";
  return `sources: ${rangeText(all)}`;
}

/**
 * "3 killed, 47 injured (sources: 25 or more)": what is shown, as a range where equals differ, and beside it the range of
 * all sources where that is wider. No figure is not the same as none.
 */
export function casualtiesText(incident: Counted): string {
  const [killed, injured] = [displayedRangeOf(incident, "killed"), displayedRangeOf(incident, "injured")];
  const rivals = [rivalRange(incident, "killed"), rivalRange(incident, "injured")];
  if (rivals.every((rival) => rival === "")) {
    if (killed === null && injured === null) return "No figure given";
    if (killed?.max === 0 && injured?.max === 0) return "None reported killed or injured";
  }
  const part = (range: typeof killed, word: string, rival: string | undefined) =>
    `${range === null ? `no figure for ${word}` : `${countText(range)} ${word}`}${rival ? ` (${rival})` : ""}`;
  const text = `${part(killed, "killed", rivals[0])}, ${part(injured, "injured", rivals[1])}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
