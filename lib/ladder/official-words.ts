import type { Dataset } from "@/lib/dataset/dataset";
import { type Day, knownDay } from "@/lib/domain/day";
import type { Incident, IncidentId } from "@/lib/domain/incident";
import type { SourceId } from "@/lib/domain/source";
import { ANSWERS } from "@/lib/theatre/statements/answers";
import { STATEMENTS } from "@/lib/theatre/statements/statements";
import type { Answered, Statement } from "./ladder";

type Known = Pick<Dataset, "sources">;

/** What officials said of these incidents, earliest first; of what had been published by `known` where it is a day. */
export function statementsOn(
  incidents: readonly Incident[],
  { sources }: Known,
  known: Day | null,
): readonly Statement[] {
  const ids = new Set<string>(incidents.map(({ id }) => id));
  return STATEMENTS.filter(({ incident }) => ids.has(incident))
    .map(({ speaker, day, says, source }) => ({
      speaker,
      says,
      day: knownDay(day),
      sourceId: source as SourceId, // a test holds the rows to the dataset
    }))
    .filter(({ day, sourceId }) => sources.has(sourceId) && (known === null || day <= known))
    .sort((a, b) => a.day - b.day);
}

/** The row that says what an incident answered; `null` where no source does. */
function rowOf(id: IncidentId) {
  return ANSWERS.find(({ answers }) => answers.includes(id)) ?? null;
}

/** What a source says that these incidents of one rung answered, of what the dataset has; `null` where none says so. */
export function answeredBy(
  incidents: readonly Incident[],
  dataset: Pick<Dataset, "sources" | "incidentById">,
): Answered | null {
  const row = incidents.map(({ id }) => rowOf(id)).find((found) => found !== null);
  const sourceId = row?.source as SourceId | undefined; // a test holds the rows to the dataset
  if (!row || sourceId === undefined || !dataset.sources.has(sourceId)) return null;
  if (row.since !== undefined) return { type: "since", day: knownDay(row.since), sourceId };
  const answered = row.to.flatMap((id) => dataset.incidentById.get(id as IncidentId) ?? []); // as above
  return answered.length === 0 ? null : { type: "incidents", incidents: answered, sourceId };
}

const TAKING_PART: ReadonlySet<string> = new Set(
  ANSWERS.flatMap(({ answers, to }) => [...answers, ...(to ?? [])]),
);

/** Whether a source says that it answered something, or was answered. */
export function takesPartInAnswer(id: IncidentId): boolean {
  return TAKING_PART.has(id);
}
