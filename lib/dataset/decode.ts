import { CLAIM_FIELDS, type Claim } from "@/lib/domain/claim";
import type { CoveragePeriod } from "@/lib/domain/coverage";
import { addDays, type Day, dayFromIso, knownDay } from "@/lib/domain/day";
import type { Attribution, Incident, IncidentId } from "@/lib/domain/incident";
import type { Party, PartyId } from "@/lib/domain/party";
import type { AreaId, Place, PlaceId } from "@/lib/domain/place";
import type { Source, SourceId } from "@/lib/domain/source";
import type { BackgroundFact, OriginStatement, Tally } from "@/lib/domain/tally";
import { assembleDataset } from "./assemble-dataset";
import type { Dataset } from "./dataset";
import { originsOf } from "./origins-of";
import type { Rows } from "./rows/read-rows";
import type { RowOf } from "./rows/schema";

// Brands are given here and nowhere else: the checks have seen that every id exists.
const incidentId = (id: string) => id as IncidentId;
const placeId = (id: string) => id as PlaceId;
const sourceId = (id: string) => id as SourceId;
const partyId = (id: string) => id as PartyId;
const areaId = (id: string) => id as AreaId;
const optionalDay = (iso: string | null): Day | null => (iso === null ? null : dayFromIso(iso));

function attributionOf(value: { text: string; partyIds: string[] } | null): Attribution | null {
  return value && { text: value.text, partyIds: value.partyIds.map(partyId) };
}

function claimOf({ incidentId: _, ...row }: RowOf<"claims">): Claim {
  const own = row.sourceId === null ? null : sourceId(row.sourceId);
  switch (row.field) {
    case "day":
      return { ...row, sourceId: own, value: knownDay(row.value) };
    case "place": {
      const { placeId: place, text } = row.value;
      const value =
        place === null ? { placeId: null, text: text ?? "" } : { placeId: placeId(place), text: null };
      return { ...row, sourceId: own, value };
    }
    case "claimedBy":
    case "attributedTo":
      return {
        ...row,
        sourceId: own,
        value: { text: row.value.text, partyIds: row.value.partyIds.map(partyId) },
      };
    case "origin": {
      const place = row.value.placeId;
      const value = { ...row.value, placeId: place === null ? null : placeId(place) };
      return { ...row, sourceId: own, value };
    }
    default:
      return { ...row, sourceId: own };
  }
}

/** Claims in the order of a claims table, otherwise as they stand in the files. */
function inTableOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => CLAIM_FIELDS.indexOf(a.field) - CLAIM_FIELDS.indexOf(b.field));
}

function incidentOf(
  row: RowOf<"incidents">,
  claims: readonly RowOf<"claims">[],
  notes: readonly RowOf<"notes">[],
  origins: readonly RowOf<"originClaims">[],
  places: ReadonlyMap<string, RowOf<"places">>,
): Incident {
  const decoded = {
    ...row,
    id: incidentId(row.id),
    day: knownDay(row.day),
    alternateDays: row.alternateDays.map((alternate) => ({
      day: knownDay(alternate.day),
      reason: alternate.reason,
      sourceId: sourceId(alternate.sourceId),
    })),
    placeId: placeId(row.placeId),
    claimedBy: attributionOf(row.claimedBy),
    attributedTo: attributionOf(row.attributedTo),
    origin: row.origin && {
      ...row.origin,
      placeId: row.origin.placeId === null ? null : placeId(row.origin.placeId),
    },
    sourceIds: row.sourceIds.map(sourceId),
    claims: inTableOrder(claims.map(claimOf)),
    notes: notes.map(({ text }) => text),
    possibleDuplicateIds: row.possibleDuplicateIds.map(incidentId),
  };
  const further = origins.map(({ incidentId: _, ...claim }) => ({
    ...claim,
    placeId: claim.placeId === null ? null : placeId(claim.placeId),
    sourceId: sourceId(claim.sourceId),
  }));
  return { ...decoded, origins: originsOf(decoded, further, (id) => places.get(id)?.precision ?? "country") };
}

function placeOf(row: RowOf<"places">): Place {
  const { extent } = row;
  return {
    ...row,
    id: placeId(row.id),
    areaId: row.areaId === null ? null : areaId(row.areaId),
    extent: extent.type === "area" ? { type: "area", areaId: areaId(extent.areaId) } : extent,
  };
}

function sourceOf(row: RowOf<"sources">): Source {
  const bounds = row.publishedBounds;
  return {
    ...row,
    id: sourceId(row.id),
    published: optionalDay(row.published),
    publishedBounds: bounds && {
      ...bounds,
      earliest: optionalDay(bounds.earliest),
      latest: optionalDay(bounds.latest),
    },
  };
}

function partyOf(row: RowOf<"parties">): Party {
  return { ...row, id: partyId(row.id), parentId: row.parentId === null ? null : partyId(row.parentId) };
}

function tallyOf(row: RowOf<"tallies">): Tally {
  return {
    ...row,
    asOf: knownDay(row.asOf),
    since: optionalDay(row.since),
    sourceIds: row.sourceIds.map(sourceId),
  };
}

function originStatementOf(row: RowOf<"originStatements">): OriginStatement {
  return {
    ...row,
    placeId: row.placeId === null ? null : placeId(row.placeId),
    sourceId: sourceId(row.sourceId),
  };
}

function backgroundOf(row: RowOf<"background">): BackgroundFact {
  return { ...row, sourceId: sourceId(row.sourceId) };
}

function coverageOf(row: RowOf<"coverage">): CoveragePeriod {
  return { ...row, from: knownDay(row.from), to: knownDay(row.to) };
}

function daysOf({ from, to }: CoveragePeriod): readonly Day[] {
  return Array.from({ length: to - from + 1 }, (_, index) => addDays(from, index));
}

function byIncident<T extends { readonly incidentId: string }>(rows: readonly { readonly value: T }[]) {
  const lists = new Map<string, T[]>();
  for (const { value } of rows) {
    const list = lists.get(value.incidentId);
    if (list) list.push(value);
    else lists.set(value.incidentId, [value]);
  }
  return lists;
}

/** Rows that passed every check, as a dataset of that version. */
export function decode(rows: Rows, version: string): Dataset {
  const claims = byIncident(rows.claims);
  const notes = byIncident(rows.notes);
  const origins = byIncident(rows.originClaims);
  const places = new Map(rows.places.map(({ value }) => [value.id, value]));
  const coverage = rows.coverage.map(({ value }) => coverageOf(value));
  const unread = coverage.filter(({ level }) => level === "none").flatMap(daysOf);
  return assembleDataset({
    version,
    incidents: rows.incidents.map(({ value }) =>
      incidentOf(
        value,
        claims.get(value.id) ?? [],
        notes.get(value.id) ?? [],
        origins.get(value.id) ?? [],
        places,
      ),
    ),
    places: rows.places.map(({ value }) => placeOf(value)),
    sources: rows.sources.map(({ value }) => sourceOf(value)),
    parties: rows.parties.map(({ value }) => partyOf(value)),
    tallies: rows.tallies.map(({ value }) => tallyOf(value)),
    originStatements: rows.originStatements.map(({ value }) => originStatementOf(value)),
    background: rows.background.map(({ value }) => backgroundOf(value)),
    uncoveredDays: [...rows.uncoveredDays.map(({ value }) => knownDay(value.day)), ...unread],
    coverage,
  });
}
