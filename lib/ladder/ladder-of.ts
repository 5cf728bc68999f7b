import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import type { Incident } from "@/lib/domain/incident";
import { rangeOf } from "@/lib/domain/range-of";
import { matchFilters } from "@/lib/scene/filters/match-filters";
import { ANSWER_KINDS, REST_KIND } from "@/lib/theatre/kinds";
import { spanDays } from "@/lib/view/span/span-days";
import type { View } from "@/lib/view/view";
import type { Detail, Gap, Ladder, Rung, Side } from "./ladder";
import { answeredBy, statementsOn, takesPartInAnswer } from "./official-words";
import { groupsOfSame, roundTollOf, sumOfTolls, tollOf } from "./toll";

/** An attack that hurt so many, by the most that any source says, is named. */
export const NAMED_INJURED = 5;

/** The most rungs that fit one printed page; of a longer ladder more is merged. */
export const MOST_RUNGS = 36;

/** From the finest to the coarsest. */
const DETAILS = ["all", "deadly"] as const satisfies readonly Detail[];

type Asked = Pick<View, "day" | "span" | "filters" | "known">;

/** Which side acted. */
export function sideOf({ kind }: Incident): Side {
  return ANSWER_KINDS.has(kind) ? "answer" : "attack";
}

/**
 * Whether an incident has a rung to itself or its round, in full detail: an answer that officials confirmed; an attack that by any
 * source killed somebody or hurt {@link NAMED_INJURED}; what a source says answered something, or was answered.
 */
export function isNamed(incident: Incident, detail: Detail = "all"): boolean {
  if (takesPartInAnswer(incident.id)) return true;
  if (detail === "joined") return false;
  if (sideOf(incident) === "answer") return detail === "all" && incident.status === "confirmed";
  const atLeast = (field: "killed" | "injured", count: number) => {
    const range = rangeOf(incident, field);
    return range !== null && (range.max ?? range.min) >= count;
  };
  return atLeast("killed", 1) || (detail === "all" && atLeast("injured", NAMED_INJURED));
}

/** Order within a day: by the hour; without one, attacks count as at noon and answers as at the day's end. */
function hourOf(incident: Incident): string {
  return incident.localTime ?? (sideOf(incident) === "answer" ? "24:00" : "12:00");
}

function inOrder(incidents: readonly Incident[]): Incident[] {
  return incidents.toSorted(
    (a, b) => a.day - b.day || hourOf(a).localeCompare(hourOf(b)) || a.id.localeCompare(b.id),
  );
}

/** Incidents by rung: the named answers of one day together, each named attack alone, all else between them in runs. */
function gathered(
  incidents: readonly Incident[],
  detail: Detail,
): { form: Rung["form"]; members: Incident[] }[] {
  const rungs: { form: Rung["form"]; members: Incident[] }[] = [];
  for (const incident of inOrder(incidents)) {
    const form = isNamed(incident, detail) ? "named" : "run";
    const round =
      form === "named" && sideOf(incident) === "answer"
        ? rungs.findLast(
            (rung) =>
              rung.form === "named" &&
              rung.members.some((other) => sideOf(other) === "answer" && other.day === incident.day),
          )
        : undefined;
    const last = rungs.at(-1);
    if (round) round.members.push(incident);
    else if (form === "run" && last?.form === "run") last.members.push(incident);
    else rungs.push({ form, members: [incident] });
  }
  return rungs;
}

/**
 * The ladder of what a view's span shows under its filters, as known on its day; in as much detail as there is room for in `most`
 * rungs.
 */
export function ladderOf(
  whole: Dataset,
  { day, span, filters, known }: Asked,
  most: number = MOST_RUNGS,
): Ladder {
  const dataset = datasetAsKnown(whole, known);
  const extent = { from: dataset.firstDay, to: dataset.lastDay };
  const days = spanDays(day, span, extent);
  const passes = matchFilters(dataset, filters);
  const shown = dataset.incidents.filter(
    (incident) => incident.day >= days.first && incident.day <= days.last && passes(incident),
  );
  const taken = shown.filter(({ kind }) => kind !== REST_KIND);
  const detail = DETAILS.find((each) => gathered(taken, each).length <= most) ?? "joined";
  const rungs: Rung[] = [];
  for (const { form, members } of gathered(taken, detail))
    rungs.push(rungOf(form, members, rungs, dataset, known));
  const side = (which: Side) => ({
    count: taken.filter((incident) => sideOf(incident) === which).length,
    // Runs and named attacks by incident, since one told again may lie in another rung; rounds as they are.
    toll:
      which === "attack"
        ? tollOf(taken.filter((incident) => sideOf(incident) === which))
        : sumOfTolls([
            ...rungs.filter((rung) => rung.side === which).map(({ toll }) => toll),
            tollOf(rungs.flatMap(({ folded }) => folded)),
          ]),
  });
  return {
    days,
    detail,
    rungs,
    sides: { attack: side("attack"), answer: side("answer") },
    leftOut: shown.length - taken.length,
  };
}

function rungOf(
  form: Rung["form"],
  members: readonly Incident[],
  before: readonly Rung[],
  dataset: Dataset,
  known: View["known"],
): Rung {
  const attacks = members.filter((incident) => sideOf(incident) === "attack");
  const side: Side = attacks.length > 0 ? "attack" : "answer";
  const incidents = side === "attack" ? attacks : members;
  const [head] = members;
  if (!head) throw new RangeError("a rung of nothing");
  const [first, last] = [head.day, members.at(-1)?.day ?? head.day];
  const answered = form === "named" ? answeredBy(incidents, dataset) : null;
  return {
    id: head.id,
    form,
    side,
    first,
    last,
    incidents,
    folded: side === "attack" ? members.filter((incident) => sideOf(incident) === "answer") : [],
    toll: side === "answer" && form === "named" ? roundTollOf(incidents) : tollOf(incidents),
    perhapsSame: incidents.length - groupsOfSame(incidents).length,
    gap: gapOf({ form, side, first, answered }, before),
    answered,
    statements: form === "named" ? statementsOn(incidents, dataset, known) : [],
  };
}

function gapOf(
  { form, side, first, answered }: Pick<Rung, "form" | "side" | "first" | "answered">,
  before: readonly Rung[],
): Gap | null {
  if (answered?.type === "incidents") {
    return { days: first - Math.max(...answered.incidents.map(({ day }) => day)), after: "answered" };
  }
  const other = side === "attack" ? "answer" : "attack";
  const previous = before.at(-1);
  if (side === "attack" && previous?.side !== "answer") return null;
  if (side === "answer" && form === "run") return null;
  const since = before.findLast((rung) => rung.side === other);
  if (!since) return null;
  const days = since.incidents.map((incident) => incident.day);
  return { days: first - Math.max(...days), after: other };
}
