import { type Problem, problemLine } from "@/lib/dataset/rows/problem";
import { type Rows, readRows, type SourceFiles } from "@/lib/dataset/rows/read-rows";
import type { RowKind } from "@/lib/dataset/rows/schema";
import { TALLIED } from "@/lib/domain/tally";

/** A row of JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** One good row of each kind of source file; made up. Spoil copies of them. */
export const GOOD = {
  incidents: {
    id: "2023-11-08-port-alder",
    kind: "attack",
    day: "2023-11-08",
    alternateDays: [{ day: "2023-11-07", reason: "local time", sourceId: "reef" }],
    localTime: "04:30",
    placeId: "port-alder",
    target: "the harbour",
    weapons: ["rocket"],
    weaponNote: null,
    munitionCount: 3,
    outcome: "no damage",
    casualties: { killed: 0, injured: 2, note: null },
    claimedBy: { text: "the league", partyIds: ["league"] },
    attributedTo: null,
    origin: { text: "from the hills", placeId: "hills", precision: "district", basis: "media" },
    summary: "Three rockets at the harbour.",
    conflicts: null,
    possibleDuplicateIds: [],
    status: "reported",
    statusReason: "a wire reported it",
    sourceIds: ["wire"],
  },
  claims: {
    incidentId: "2023-11-08-port-alder",
    field: "munitions",
    value: { min: 3, max: 3 },
    by: "the wire",
    sourceId: "wire",
    reason: "three rockets",
    scope: null,
    displayed: true,
  },
  notes: { incidentId: "2023-11-08-port-alder", text: "One report names the wrong pier." },
  places: {
    id: "port-alder",
    name: "Port Alder",
    shortName: "Alder",
    nameAr: null,
    shortNameAr: null,
    altNames: [],
    country: "IQ",
    areaId: "IQ-AN",
    kind: "base",
    extent: { type: "point", lat: 33.5, lng: 42.5 },
    precision: "site",
    coordSource: "made up",
  },
  sources: {
    id: "wire",
    publisher: "The Wire",
    title: null,
    author: null,
    published: "2023-11-09",
    publishedBounds: null,
    url: "https://wire.example/1",
    kind: "wire",
    seed: null,
    note: null,
  },
  parties: { id: "league", name: "The League", nameAr: null, altNames: [], parentId: null },
  tallies: {
    id: "count",
    asOf: "2023-11-10",
    since: null,
    total: 12,
    ...Object.fromEntries(TALLIED.map((country) => [country, null])),
    injured: null,
    killed: null,
    qualifier: "at least",
    by: "an official",
    official: true,
    note: null,
    sourceIds: ["wire"],
  },
  originStatements: { id: "said", text: "Most came from the hills.", placeId: "hills", sourceId: "wire" },
  originClaims: {
    incidentId: "2023-11-08-port-alder",
    placeId: "port-alder",
    precision: "site",
    basis: "launcher-recovered",
    stance: "denied",
    by: "the league",
    text: "not from the port",
    sourceId: "reef",
  },
  background: { id: "fact", date: "2020-01", text: "The harbour was built.", sourceId: "wire" },
  uncoveredDays: { day: "2023-11-16" },
  coverage: { level: "covered", from: "2023-11-01", to: "2023-11-30", reason: "read day by day" },
  audits: {
    incidentId: "2023-11-08-port-alder",
    field: "outcome",
    found: "sample",
    decision: "applied",
    reason: "the wire says so",
    sourceId: "wire",
  },
  auditSamples: {
    id: "first",
    month: "2026-11",
    drawn: "random",
    seed: "7",
    incidents: 20,
    corrected: 1,
    note: "against their sources",
  },
  release: { release: "1.0" },
} as const satisfies Readonly<Record<RowKind, Row>>;

/** Rows that take the place of good ones. */
export type Given = { readonly [K in RowKind]?: readonly Row[] };

/** Files of the good rows, with those that are `given` in their place. */
export function smallFiles(given: Given = {}): SourceFiles {
  const files = Object.entries(GOOD).map(([kind, row]) => [
    kind,
    [{ file: `${kind}.json`, rows: given[kind as RowKind] ?? [row] }], // a key of `GOOD`
  ]);
  return Object.fromEntries(files) as SourceFiles; // one for each kind
}

/** The rows of {@link smallFiles} with all that they refer to. Throws where one has a wrong shape. */
export function smallRows(given: Given = {}): Rows {
  const places = [GOOD.places, { ...GOOD.places, id: "hills", name: "The Hills" }];
  const sources = [GOOD.sources, { ...GOOD.sources, id: "reef", url: "https://reef.example" }];
  const { rows, problems } = readRows(smallFiles({ places, sources, ...given }));
  if (problems.length > 0) throw new Error(problems.map(problemLine).join());
  return rows;
}

/** What a check finds in {@link smallRows}: file, number of the row, field. */
export function foundBy(check: (rows: Rows) => readonly Problem[], given?: Given): string[] {
  return check(smallRows(given)).map(({ file, row, field }) => `${file} ${row.split(" ")[0]} ${field}`);
}
