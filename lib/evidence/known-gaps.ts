import type { Dataset } from "@/lib/dataset/dataset";
import { COUNT_FIELDS, claimsOn, UNNAMED_SPEAKER } from "@/lib/domain/claim";
import { disputesOf } from "@/lib/domain/disputes-of";
import type { Incident } from "@/lib/domain/incident";
import { CAMPAIGN } from "@/lib/view/default-view";

/** How much the dataset does not know, in numbers of incidents, days, publications and claims. */
interface KnownGaps {
  readonly disputed: number;
  /** Days of the campaign for which nothing was found. */
  readonly uncovered: number;
  /** Incidents without an hour. */
  readonly untimed: number;
  /** Incidents at a place that is an area, never a point. */
  readonly areaOnly: number;
  readonly singleSource: number;
  /** Incidents that may be another one told again. */
  readonly duplicates: number;
  readonly claims: number;
  /** Claims whose publication is not recorded. */
  readonly unplacedClaims: number;
  /** Of these, those whose speaker is not recorded either. */
  readonly unnamedClaims: number;
  /** Figures shown (munitions, killed, injured) that no claim speaks for. */
  readonly unspoken: number;
  readonly undatedSources: number;
  /** Of these, those with at least one day between which they appeared. */
  readonly boundedSources: number;
}

function unspokenFigures({ munitionCount, casualties, claims }: Incident): number {
  const shown = { munitions: munitionCount, killed: casualties.killed, injured: casualties.injured };
  return COUNT_FIELDS.filter(
    (field) => shown[field] !== null && claimsOn(claims, field).every(({ scope }) => scope !== null),
  ).length;
}

export function knownGaps({ incidents, sources, places, uncoveredDays }: Dataset): KnownGaps {
  const count = (test: (incident: (typeof incidents)[number]) => boolean) => incidents.filter(test).length;
  const claims = incidents.flatMap((incident) => incident.claims);
  const unplaced = claims.filter(({ sourceId }) => sourceId === null);
  const undated = [...sources.values()].filter(({ published }) => published === null);
  return {
    disputed: count((incident) => disputesOf(incident).length > 0),
    uncovered: [...uncoveredDays].filter((day) => day >= CAMPAIGN.from && day <= CAMPAIGN.to).length,
    untimed: count(({ localTime }) => localTime === null),
    areaOnly: count(({ placeId }) => places.get(placeId)?.extent.type === "area"),
    singleSource: count(({ sourceIds }) => sourceIds.length === 1),
    duplicates: count(({ possibleDuplicateIds }) => possibleDuplicateIds.length > 0),
    claims: claims.length,
    unplacedClaims: unplaced.length,
    unnamedClaims: unplaced.filter(({ by }) => by === UNNAMED_SPEAKER).length,
    unspoken: incidents.reduce((sum, incident) => sum + unspokenFigures(incident), 0),
    undatedSources: undated.length,
    boundedSources: undated.filter(({ publishedBounds }) => publishedBounds !== null).length,
  };
}
