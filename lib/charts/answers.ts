import { maskOfAll } from "@/lib/collection/mask";
import { sliceOf } from "@/lib/collection/slice";
import { addDays, type Day, isoFromDay } from "@/lib/domain/day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { ANSWER_KINDS, INCIDENT_KINDS, TALLIED_KIND } from "@/lib/theatre/kinds";
import { ANSWERS_CHART } from "@/lib/theatre/wording";
import type { Chart, ChartData, ChartTable, Panel } from "./chart";
import type { ChartSlice } from "./chart-slice";
import { inBoth, incidentsPer, KIND_PARTS, label } from "./chart-words";
import { PER_UNIT, timeSlots, UNIT_NAMES } from "./time-slots";

/** A day with answers, and what came before it in the same slice. */
interface AnswerDay {
  readonly day: Day;
  readonly answers: number;
  /** Since the answer day before, that day left out and this one with it; `null` for the first. */
  readonly daysSinceAnswer: number | null;
  /** After the answer day before, or from the slice's first day, to the day before this one. */
  readonly attacksSince: number;
  /** To the last day before this one that had an attack; `null` where there was none. */
  readonly daysSinceAttack: number | null;
}

/** The days with answers, earliest first. Which attack a strike answers, no source of the dataset says: only days are counted. */
export function answerDays({
  incidents,
  first,
}: Pick<ChartSlice, "incidents" | "first">): readonly AnswerDay[] {
  const attacks = Int32Array.from(
    incidents.filter(({ kind }) => kind === TALLIED_KIND),
    ({ day }) => day,
  );
  const answers = incidents.filter(({ kind }) => ANSWER_KINDS.has(kind));
  const countOn = new Map<Day, number>();
  for (const { day } of answers) countOn.set(day, (countOn.get(day) ?? 0) + 1);
  let before: Day | null = null;
  return [...countOn].map(([day, count]) => {
    const { lo, hi } = sliceOf(attacks, before === null ? first : addDays(before, 1), addDays(day, -1));
    const earlier = sliceOf(attacks, first, addDays(day, -1)).hi;
    const last = earlier > 0 ? attacks[earlier - 1] : undefined;
    const found: AnswerDay = {
      day,
      answers: count,
      daysSinceAnswer: before === null ? null : day - before,
      attacksSince: hi - lo,
      daysSinceAttack: last === undefined ? null : day - last,
    };
    before = day;
    return found;
  });
}

/** Attacks upward, answers downward on one axis, and between the answer days how many days passed. */
export const answers: Chart = {
  name: "answers",
  title: ANSWERS_CHART.title,
  dataOf: answersData,
  tableOf: answersTable,
};

function answersData(slice: ChartSlice): ChartData | null {
  const { dataset, incidents, first, last } = slice;
  const counted = incidents.filter(({ kind }) => kind === TALLIED_KIND || ANSWER_KINDS.has(kind));
  if (counted.length === 0) return null;
  const days = Int32Array.from(incidents, ({ day }) => day);
  const { unit, slots } = timeSlots({ first, last }, days, dataset.uncoveredDays, { finest: "day" });
  const mask = maskOfAll(
    incidents.map(({ kind }) => INCIDENT_KINDS.indexOf(kind)),
    INCIDENT_KINDS.length,
  );
  const tallies = slots.map(({ days: { from, to } }) => mask.tally(sliceOf(days, from, to)));
  const panelOf = (key: string, isOwn: (kind: (typeof INCIDENT_KINDS)[number]) => boolean): Panel => {
    const kinds = INCIDENT_KINDS.filter(isOwn);
    const only = (tally: readonly number[]) =>
      tally.map((count, at) => (kinds.some((kind) => INCIDENT_KINDS[at] === kind) ? count : 0));
    const total = only(mask.tally({ lo: 0, hi: incidents.length })).reduce((sum, count) => sum + count, 0);
    return {
      key,
      label: inBoth((lang) =>
        kinds.map((kind) => KIND_LABELS[kind].many[lang]).join(lang === "ar" ? "، " : ", "),
      ),
      figure: String(total),
      columns: tallies.map((tally) => ({ counts: only(tally) })),
      only: { kind: kinds },
    };
  };
  const struck = answerDays(slice);
  return {
    form: "columns",
    layout: "mirror",
    unit: incidentsPer(PER_UNIT[unit]),
    slotName: UNIT_NAMES[unit],
    slots,
    panelName: label("Kind", "النوع"),
    panels: [
      panelOf("attacks", (kind) => kind === TALLIED_KIND),
      panelOf("answers", (kind) => ANSWER_KINDS.has(kind)),
    ],
    gaps: struck.flatMap(({ day, daysSinceAnswer }) =>
      daysSinceAnswer === null
        ? []
        : [{ from: addDays(day, -daysSinceAnswer), to: day, days: daysSinceAnswer }],
    ),
    series: KIND_PARTS.filter(({ key }) => counted.some(({ kind }) => kind === key)),
    notes: [ANSWERS_CHART.note],
  };
}

function answersTable(slice: ChartSlice, lang: Lang): ChartTable {
  return {
    heads: ANSWERS_CHART.heads.map((head) => head[lang]),
    rows: answerDays(slice).map(({ day, answers: count, daysSinceAnswer, attacksSince, daysSinceAttack }) => [
      isoFromDay(day),
      count,
      daysSinceAnswer,
      attacksSince,
      daysSinceAttack,
    ]),
  };
}
