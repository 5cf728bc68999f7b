import { stretchText } from "@/lib/charts/time-slots";
import type { Dataset } from "@/lib/dataset/dataset";
import { daysPhrase } from "@/lib/domain/days-phrase";
import { formatDay } from "@/lib/domain/format-day";
import type { Incident } from "@/lib/domain/incident";
import { WEAPON_LABELS } from "@/lib/domain/labels";
import type { NumberRange } from "@/lib/domain/number-range";
import type { Lang } from "@/lib/domain/shapes/lang";
import { panelsWords } from "@/lib/messages/rooms";
import { countPhrase } from "@/lib/playback/count-phrase";
import { ANSWER_KINDS, INCIDENT_KINDS } from "@/lib/theatre/kinds";
import type { Answered, Gap, Ladder, Rung, Side, Statement, Toll } from "./ladder";

/** A browser has fetched the room before. */
const wordsIn = (lang: Lang) => panelsWords.get(lang).ladder;

/** Between the parts of a line. */
export const commaIn = (lang: Lang) => `${wordsIn(lang).comma} `;

/** "3 killed", "at least 29 killed", "2–3 killed", "up to 8 killed"; "number killed unclear" of none to no stated end. */
function peopleText({ min, max }: NumberRange, field: keyof Toll, lang: Lang): string {
  const words = wordsIn(lang);
  const people = words[field];
  if (max === null) return min === 0 ? words.unclear[field] : words.atLeast(people(min));
  if (min === max) return people(max);
  if (min === 0) return words.upTo(people(max));
  // Of "1–2" the number is written out, though Arabic has a word for two alone.
  const counted = Math.max(3, max);
  return people(counted).replace(`${counted}`, `${min}–${max}`);
}

const isNone = (range: NumberRange | null) => range === null || range.max === 0;

/**
 * "3 killed, at least 25 injured", "none reported killed, 8 injured". Without any figure: "none reported killed" of what was
 * counted in a run, "no figure given" of one incident or round.
 */
export function tollText({ killed, injured }: Toll, form: Rung["form"], lang: Lang): string {
  const words = wordsIn(lang);
  if (form === "named" && killed === null && injured === null) return words.noFigure;
  return [
    killed === null || isNone(killed) ? words.none : peopleText(killed, "killed", lang),
    injured === null || isNone(injured) ? "" : peopleText(injured, "injured", lang),
  ]
    .filter((part) => part !== "")
    .join(commaIn(lang));
}

/** How many incidents of each kind: "12 attacks, 1 interception". */
function countsText(incidents: readonly Incident[], lang: Lang): string {
  return INCIDENT_KINDS.flatMap((kind) => {
    const count = incidents.filter((incident) => incident.kind === kind).length;
    return count > 0 ? [countPhrase(kind, count, lang)] : [];
  }).join(commaIn(lang));
}

/** "17–26 Oct", "28 Jan", "29 Jan – 2 Feb"; with years where the ladder is so long that a day and month may be of several. */
export function datesText(
  { first, last }: Pick<Rung, "first" | "last">,
  days: Ladder["days"],
  lang: Lang,
): string {
  if (days.last - days.first >= 365) return stretchText(first, last, lang);
  const [from, to] = [formatDay(first, lang, "short"), formatDay(last, lang, "short")];
  if (first === last) return from;
  const sameMonth = from.replace(/^\d+/, "") === to.replace(/^\d+/, "");
  return sameMonth ? `${from.split(" ")[0]}–${to}` : `${from} – ${to}`;
}

/** The number in large, and what it counts: `["6", "days after what it answered"]`; same day: no number. */
export function gapTexts(
  { days, after }: Gap,
  lang: Lang,
): { readonly number: string; readonly rest: string } {
  const words = wordsIn(lang);
  if (days === 0) return { number: "", rest: words.sameDay };
  return { number: `${days}`, rest: `${words.days(days)} ${words.after[after]}` };
}

/** Names of the places of some incidents, each once, at most `most` of them: "al-Qaim, Akashat and 3 more". */
export function placesText(
  incidents: readonly Incident[],
  places: Dataset["places"],
  lang: Lang,
  most: number,
): string {
  const names = incidents.map(({ placeId }) => {
    const place = places.get(placeId);
    const arabic = lang === "ar" ? (place?.shortNameAr ?? place?.nameAr) : null;
    return arabic ?? place?.shortName ?? placeId;
  });
  const distinct = [...new Set(names)];
  const more = distinct.length - most;
  const shown = distinct.slice(0, most).join(commaIn(lang));
  return more > 0 ? `${shown}${commaIn(lang)}${wordsIn(lang).others(more)}` : shown;
}

/** The weapons named, each once; empty where no source names any. */
function weaponsText(incidents: readonly Incident[], lang: Lang): string {
  const weapons = new Set(incidents.flatMap((incident) => incident.weapons));
  weapons.delete("unspecified");
  return [...weapons].map((weapon) => WEAPON_LABELS[weapon][lang]).join(commaIn(lang));
}

/** The first line of a rung: where, or for a run how many in how many days. */
export function titleText(
  { form, side, incidents, first, last }: Rung,
  places: Dataset["places"],
  lang: Lang,
): string {
  if (form === "named") return placesText(incidents, places, lang, side === "answer" ? 3 : 1);
  const days = last - first + 1;
  const where = incidents.length === 1 ? `${commaIn(lang)}${placesText(incidents, places, lang, 1)}` : "";
  const counts = `${countsText(incidents, lang)}${where}`;
  return days === 1 ? counts : wordsIn(lang).inDays(counts, daysPhrase(days, lang));
}

function foldedText(folded: readonly Incident[], lang: Lang): string {
  const text = wordsIn(lang).folded(countsText(folded, lang));
  const noneConfirmed = folded.every(({ status }) => status !== "confirmed");
  return noneConfirmed ? `${text}${commaIn(lang)}${wordsIn(lang).unconfirmed}` : text;
}

/** The second line: weapons, and casualties; for runs what is doubtful in their count. */
export function detailText(rung: Rung, lang: Lang): string {
  const { form, incidents, toll, perhapsSame, folded } = rung;
  const parts =
    form === "named"
      ? [weaponsText(incidents, lang), tollText(toll, form, lang)]
      : [
          tollText(toll, form, lang),
          perhapsSame > 0 ? wordsIn(lang).perhaps(perhapsSame) : "",
          folded.length > 0 ? foldedText(folded, lang) : "",
        ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** "Answers Tower 22, 28 Jan", "Answers attacks since 17 Oct". */
export function answeredText(answered: Answered, places: Dataset["places"], lang: Lang): string {
  const words = wordsIn(lang);
  if (answered.type === "since") return words.answers(words.since(formatDay(answered.day, lang, "short")));
  const [first] = answered.incidents;
  const day = first ? `${commaIn(lang)}${formatDay(first.day, lang, "short")}` : "";
  return words.answers(`${placesText(answered.incidents, places, lang, 2)}${day}`);
}

/** Who published a source, without what is said of it in brackets. */
export function publisherText(id: Statement["sourceId"], sources: Dataset["sources"]): string {
  return (sources.get(id)?.publisher ?? id).replace(/ \(.*$/, "");
}

/** Said under an answer that no source joins to an attack. */
export function noJoinText(lang: Lang): string {
  return wordsIn(lang).noJoin;
}

/** "188 attacks, 11 interceptions", or "22 strikes": how often a side acted on the ladder. */
export function sideText({ rungs }: Pick<Ladder, "rungs">, side: Side, lang: Lang): string {
  const incidents = rungs.flatMap((rung) => [...rung.incidents, ...rung.folded]);
  return countsText(
    incidents.filter(({ kind }) => ANSWER_KINDS.has(kind) === (side === "answer")),
    lang,
  );
}
