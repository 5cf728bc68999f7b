import type { CountField } from "@/lib/domain/claim";
import type { Incident } from "@/lib/domain/incident";
import { upperFirst } from "@/lib/domain/lower-first";
import type { NumberRange } from "@/lib/domain/number-range";
import { displayedRangeOf, rangeOf } from "@/lib/domain/range-of";
import { rangeText } from "@/lib/domain/range-text";
import type { Lang } from "@/lib/domain/shapes/lang";
import { workspaceWords } from "@/lib/messages/rooms";

type Counted = Pick<Incident, "claims" | "munitionCount" | "casualties">;

/** "sources: 2–9" where others give more or less than is shown; else empty. */
export function rivalRange(incident: Counted, field: CountField, lang: Lang): string {
  const [shown, all] = [displayedRangeOf(incident, field), rangeOf(incident, field)];
  if (all === null || (shown !== null && shown.min === all.min && shown.max === all.max)) return "";
  return workspaceWords.get(lang).detail.casualties.rivals(rangeText(all, lang));
}

/**
 * "3 killed, 47 injured (sources: 25 or more)": what is shown, as a range where equals differ, and beside it the range of
 * all sources where that is wider. No figure is not the same as none.
 */
export function casualtiesText(incident: Counted, lang: Lang): string {
  const { comma, casualties: words } = workspaceWords.get(lang).detail;
  const [killed, injured] = [displayedRangeOf(incident, "killed"), displayedRangeOf(incident, "injured")];
  const rivals = [rivalRange(incident, "killed", lang), rivalRange(incident, "injured", lang)];
  if (rivals.every((rival) => rival === "")) {
    if (killed === null && injured === null) return words.noFigures;
    if (killed?.max === 0 && injured?.max === 0) return words.none;
  }
  const part = (range: NumberRange | null, { unknown, none, some }: typeof words.killed, rival = "") => {
    const figure = range === null ? unknown : range.max === 0 ? none : some(rangeText(range, lang));
    return rival === "" ? figure : `${figure} (${rival})`;
  };
  return upperFirst(
    `${part(killed, words.killed, rivals[0])}${comma} ${part(injured, words.injured, rivals[1])}`,
  );
}

/** "10 reported; sources: 6–10". Empty where nobody gives a number. */
export function munitionsText(incident: Counted, lang: Lang): string {
  const { munitions, parts } = workspaceWords.get(lang).detail.fields;
  const shown = displayedRangeOf(incident, "munitions");
  return parts(
    [shown === null ? "" : munitions(rangeText(shown, lang)), rivalRange(incident, "munitions", lang)].filter(
      (part) => part !== "",
    ),
  );
}
