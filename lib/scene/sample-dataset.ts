import type { Dataset } from "@/lib/dataset/dataset";
import { day } from "@/lib/domain/day";
import { type Incident, type IncidentId, type Origin, STATUSES } from "@/lib/domain/incident";
import type { Party, PartyId } from "@/lib/domain/party";
import type { AreaId, Place, PlaceId } from "@/lib/domain/place";
import type { SourceId } from "@/lib/domain/source";
import { CORE_COUNTRIES } from "@/lib/theatre/countries";
import { INCIDENT_KINDS, TALLIED_KIND } from "@/lib/theatre/kinds";
import { WEAPONS } from "@/lib/theatre/weapons";

/** Invented places and incidents for tests. The ids of a sample are its own, hence the casts. */
/** Numbers in [0, 1) that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function samplePlace(id: string, change: Partial<Place> = {}): Place {
  return {
    id: id as PlaceId,
    name: `${id} air base`,
    shortName: id,
    nameAr: null,
    shortNameAr: null,
    altNames: [],
    country: CORE_COUNTRIES[0],
    areaId: null,
    kind: "base",
    extent: { type: "point", lat: 34, lng: 42 },
    precision: "site",
    coordSource: "invented",
    ...change,
  };
}

export function sampleArea(id: string, areaId: string): Place {
  const extent = { type: "area", areaId: areaId as AreaId } as const;
  return samplePlace(id, { kind: "region", precision: "governorate", extent });
}

export function sampleIncident(
  id: string,
  onDay: number,
  placeId: string,
  change: Partial<Incident> = {},
): Incident {
  return {
    id: id as IncidentId,
    kind: TALLIED_KIND,
    day: day(onDay),
    alternateDays: [],
    localTime: null,
    placeId: placeId as PlaceId,
    target: "",
    weapons: ["rocket"],
    weaponNote: null,
    munitionCount: null,
    outcome: "",
    casualties: { killed: null, injured: null, note: null },
    claimedBy: null,
    attributedTo: null,
    origin: null,
    origins: [],
    summary: "",
    conflicts: null,
    claims: [],
    notes: [],
    possibleDuplicateIds: [],
    status: "confirmed",
    statusReason: "",
    sourceIds: ["s" as SourceId],
    ...change,
  };
}

export function sampleOrigin(placeId: string | null, change: Partial<Origin> = {}): Origin {
  return {
    text: "",
    placeId: placeId as PlaceId | null,
    precision: "town",
    basis: "official-statement",
    ...change,
  };
}

export function sampleParty(id: string, name: string): Party {
  return { id: id as PartyId, name, nameAr: null, altNames: [], parentId: null };
}

export function sampleDataset(
  places: readonly Place[],
  incidents: readonly Incident[],
  parties: readonly Party[] = [],
): Dataset {
  const sorted = [...incidents].sort((a, b) => a.day - b.day || a.id.localeCompare(b.id));
  return {
    version: "0.0-sample",
    incidents: sorted,
    places: new Map(places.map((place) => [place.id, place])),
    sources: new Map(),
    parties: new Map(parties.map((party) => [party.id, party])),
    tallies: [],
    originStatements: [],
    background: [],
    incidentById: new Map(sorted.map((incident) => [incident.id, incident])),
    uncoveredDays: new Set(),
    coverage: [],
    firstDay: sorted[0]?.day ?? day(0),
    lastDay: sorted.at(-1)?.day ?? day(0),
  };
}

/** Many incidents on random days at random places: some alone, some sharing a point, one an area. */
export function randomDataset(seed: number, count = 160): Dataset {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[], fallback: T) => list[Math.floor(random() * list.length)] ?? fallback;
  const points = Array.from({ length: 9 }, (_, index) =>
    samplePlace(`p${index}`, {
      kind: pick(["base", "town", "facility"], "base"),
      extent: { type: "point", lat: 33 + random() * 4, lng: 39 + random() * 5 },
    }),
  );
  const [first] = points;
  const twin = samplePlace("twin", {
    kind: "town",
    extent: first?.extent ?? { type: "point", lat: 34, lng: 42 },
  });
  const places = [...points, twin, sampleArea("area", "SY-DY")];
  const incidents = Array.from({ length: count }, (_, index) =>
    sampleIncident(
      `i${String(index).padStart(3, "0")}`,
      19_000 + Math.floor(random() ** 2 * 90),
      pick(places, twin).id,
      {
        kind: pick(INCIDENT_KINDS, TALLIED_KIND),
        weapons: [pick(WEAPONS, "rocket")],
        status: pick(STATUSES, "confirmed"),
      },
    ),
  );
  return sampleDataset(places, incidents);
}
