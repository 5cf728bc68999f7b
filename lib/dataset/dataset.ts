import type { CoveragePeriod } from "@/lib/domain/coverage";
import type { Day } from "@/lib/domain/day";
import type { Incident, IncidentId } from "@/lib/domain/incident";
import type { Party, PartyId } from "@/lib/domain/party";
import type { Place, PlaceId } from "@/lib/domain/place";
import type { Source, SourceId } from "@/lib/domain/source";
import type { BackgroundFact, OriginStatement, Tally } from "@/lib/domain/tally";

/** The validated, immutable dataset. Every id that one record gives for another exists. */
export interface Dataset {
  /** Release and content hash, `1.0-3fa9c2d1`. */
  readonly version: string;
  /** By day, then by local time where known, then by id: the one order of incidents everywhere. */
  readonly incidents: readonly Incident[];
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly tallies: readonly Tally[];
  readonly originStatements: readonly OriginStatement[];
  readonly background: readonly BackgroundFact[];
  readonly incidentById: ReadonlyMap<IncidentId, Incident>;
  /** Single days of the campaign for which nothing was found, and all days of periods that were not read: not quiet. */
  readonly uncoveredDays: ReadonlySet<Day>;
  /** How closely each stretch of time was read, in order. */
  readonly coverage: readonly CoveragePeriod[];
  /** Day of the first incident, and the end of the last period of {@link coverage} or the last incident, whichever is later. */
  readonly firstDay: Day;
  readonly lastDay: Day;
}
