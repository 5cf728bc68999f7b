import type { CoveragePeriod } from "@/lib/domain/coverage";
import { type Day, day } from "@/lib/domain/day";
import type { Incident } from "@/lib/domain/incident";
import type { Party } from "@/lib/domain/party";
import type { Place } from "@/lib/domain/place";
import type { Source } from "@/lib/domain/source";
import type { BackgroundFact, OriginStatement, Tally } from "@/lib/domain/tally";
import type { Dataset } from "./dataset";

/** The records of a dataset as plain lists, without its indexes. */
export interface DatasetRecords {
  readonly version: string;
  readonly incidents: readonly Incident[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly parties: readonly Party[];
  readonly tallies: readonly Tally[];
  readonly originStatements: readonly OriginStatement[];
  readonly background: readonly BackgroundFact[];
  readonly uncoveredDays: readonly Day[];
  readonly coverage: readonly CoveragePeriod[];
}

/** After every hour of the day: an incident without a time follows those with one. */
const NO_TIME = "99:99";

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The order of incidents in a dataset: by day, by local time where known, by id. */
export function compareIncidents(a: Incident, b: Incident): number {
  return (
    a.day - b.day || compareText(a.localTime ?? NO_TIME, b.localTime ?? NO_TIME) || compareText(a.id, b.id)
  );
}

function byId<Id extends string, T extends { readonly id: Id }>(records: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Puts the incidents in order and builds the indexes. Throws a `RangeError` where there is no incident at all. */
export function assembleDataset(records: DatasetRecords): Dataset {
  const incidents = [...records.incidents].sort(compareIncidents);
  const [first, last] = [incidents.at(0), incidents.at(-1)];
  if (!first || !last) throw new RangeError("a dataset needs at least one incident");
  return {
    version: records.version,
    incidents,
    places: byId(records.places),
    sources: byId(records.sources),
    parties: byId(records.parties),
    tallies: records.tallies,
    originStatements: records.originStatements,
    background: records.background,
    incidentById: byId(incidents),
    uncoveredDays: new Set(records.uncoveredDays),
    coverage: records.coverage,
    firstDay: first.day,
    lastDay: day(Math.max(last.day, records.coverage.at(-1)?.to ?? last.day)),
  };
}
