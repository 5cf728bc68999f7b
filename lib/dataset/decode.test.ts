import { describe, expect, test } from "vitest";
import type { Dataset } from "@/lib/dataset/dataset";
import { CLAIM_FIELDS, type Claim } from "@/lib/domain/claim";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { PlaceId } from "@/lib/domain/place";
import type { SourceId } from "@/lib/domain/source";
import { decode } from "./decode";
import { readRows } from "./rows/read-rows";
import { type Given, GOOD, type Row, smallFiles } from "./small-source.fixture";

function decoded(given: Given = {}): Dataset {
  const { rows, problems } = readRows(smallFiles(given));
  expect(problems).toEqual([]);
  return decode(rows, "1.0-00000000");
}
const incidentIn = (dataset: Dataset, id: string = GOOD.incidents.id) =>
  dataset.incidentById.get(id as IncidentId) ?? expect.fail(`no incident ${id}`); // an id of the fixture
const claim = (field: string, value: unknown, more: Row = {}): Row => ({
  ...GOOD.claims,
  field,
  value,
  ...more,
});
const claimsOf = (...claims: readonly Row[]): readonly Claim[] => incidentIn(decoded({ claims })).claims;

describe("an incident", () => {
  const incident = incidentIn(decoded());

  test("has days for its dates", () => {
    expect(incident.day).toBe(knownDay("2023-11-08"));
    expect(incident.alternateDays).toEqual([
      { day: knownDay("2023-11-07"), reason: "local time", sourceId: "reef" },
    ]);
  });

  test("keeps every other field as its row has it", () => {
    const { day: _, alternateDays: __, ...row } = GOOD.incidents;
    expect(incident).toMatchObject(row);
  });

  test("has its claims, notes and origins, and nobody else's", () => {
    const other = "2023-11-09-port-alder";
    const dataset = decoded({
      incidents: [GOOD.incidents, { ...GOOD.incidents, id: other, day: "2023-11-09", origin: null }],
      claims: [GOOD.claims, { ...GOOD.claims, incidentId: other, reason: "of the other" }],
      notes: [
        { incidentId: other, text: "b" },
        { ...GOOD.notes, text: "a" },
        { incidentId: other, text: "c" },
      ],
    });
    expect(incidentIn(dataset).notes).toEqual(["a"]);
    expect(incidentIn(dataset, other).notes).toEqual(["b", "c"]);
    expect(incidentIn(dataset).claims.map(({ reason }) => reason)).toEqual(["three rockets"]);
    expect(incidentIn(dataset, other).claims.map(({ reason }) => reason)).toEqual(["of the other"]);
    expect(incidentIn(dataset, other).origins).toEqual([]);
  });

  test("without claims, notes and origins has empty lists", () => {
    const row = { ...GOOD.incidents, origin: null, claimedBy: null };
    const bare = incidentIn(decoded({ incidents: [row], claims: [], notes: [], originClaims: [] }));
    expect(bare).toMatchObject({ claims: [], notes: [], origins: [], origin: null, claimedBy: null });
  });

  test("its displayed origin is the first of all, whatever it rests on", () => {
    expect(incident.origins.map(({ placeId, stance }) => [placeId, stance])).toEqual([
      ["hills", "asserted"],
      ["port-alder", "denied"],
    ]);
  });

  test("a claimed origin is as close as its place, and a country where it names none", () => {
    const origin = { text: "there", basis: "claim", stance: "asserted" };
    const { origins } = incidentIn(
      decoded({
        originClaims: [],
        claims: [
          claim("origin", { ...origin, placeId: "port-alder" }),
          claim("origin", { ...origin, placeId: null }, { by: "another", sourceId: null, displayed: false }),
          claim("origin", { ...origin, placeId: "nowhere" }, { by: "a third", displayed: false }),
        ],
      }),
    );
    expect(origins.slice(1).map(({ placeId, precision }) => [placeId, precision])).toEqual([
      ["port-alder", "site"],
      [null, "country"],
      ["nowhere", "country"],
    ]);
  });
});

describe("a claim", () => {
  test.each<[string, unknown, unknown]>([
    ["day", "2023-11-07", knownDay("2023-11-07")],
    ["time", "23:59", "23:59"],
    ["place", { placeId: "port-alder", text: null }, { placeId: "port-alder", text: null }],
    ["place", { placeId: null, text: "at sea" }, { placeId: null, text: "at sea" }],
    ["kind", "attack", "attack"],
    ["target", "the pier", "the pier"],
    ["weapon", "rocket", "rocket"],
    ["munitions", { min: 2, max: null }, { min: 2, max: null }],
    ["munitions", null, null],
    ["outcome", "a fire", "a fire"],
    ["killed", { min: 0, max: 0 }, { min: 0, max: 0 }],
    ["injured", { min: 1, max: 4 }, { min: 1, max: 4 }],
    ["claimedBy", { text: "unclaimed", partyIds: [] }, { text: "unclaimed", partyIds: [] }],
    [
      "attributedTo",
      { text: "the league", partyIds: ["league"] },
      { text: "the league", partyIds: ["league"] },
    ],
    [
      "origin",
      { text: "the hills", placeId: null, basis: "monitor", stance: "under-review" },
      { text: "the hills", placeId: null, basis: "monitor", stance: "under-review" },
    ],
  ])("on %s holds its value", (field, value, expected) => {
    const [read] = claimsOf(claim(field, value));
    expect(read).toMatchObject({ field, value: expected, by: "the wire", sourceId: "wire", displayed: true });
    expect(read).not.toHaveProperty("incidentId");
  });

  test("may have no publication", () => {
    expect(claimsOf(claim("outcome", "a fire", { sourceId: null }))[0]?.sourceId).toBeNull();
  });

  test("stands in the order of a claims table, those on one field as they stand in the files", () => {
    const claims = [...CLAIM_FIELDS].reverse().map((field) => {
      const value: Partial<Record<string, unknown>> = {
        day: "2023-11-08",
        time: "04:00",
        place: { placeId: "port-alder", text: null },
        kind: "attack",
        weapon: "rocket",
        munitions: null,
        killed: null,
        injured: null,
        claimedBy: { text: "x", partyIds: [] },
        attributedTo: { text: "x", partyIds: [] },
        origin: { text: "x", placeId: null, basis: "media", stance: "denied" },
      };
      return claim(field, field in value ? value[field] : "x");
    });
    const twice = [...claims, ...claims.map((one) => ({ ...one, reason: "later" }))];
    expect(claimsOf(...twice).map(({ field, reason }) => [field, reason])).toEqual(
      CLAIM_FIELDS.flatMap((field) => [
        [field, "three rockets"],
        [field, "later"],
      ]),
    );
  });
});

describe("the other records", () => {
  test("a publication without a day has bounds, either of which may be open", () => {
    const bounds = { earliest: "2023-11-01", latest: null, reason: "month" };
    const dataset = decoded({
      sources: [
        GOOD.sources,
        { ...GOOD.sources, id: "reef", published: null, publishedBounds: bounds },
        { ...GOOD.sources, id: "undated", published: null },
      ],
    });
    const read = (id: string) => dataset.sources.get(id as SourceId); // an id of this test
    expect(read("wire")).toMatchObject({ published: knownDay("2023-11-09"), publishedBounds: null });
    expect(read("reef")).toMatchObject({
      published: null,
      publishedBounds: { earliest: knownDay("2023-11-01"), latest: null, reason: "month" },
    });
    expect(read("undated")).toMatchObject({ published: null, publishedBounds: null });
  });

  test("a place is a point or an area, in an area or none", () => {
    const sea = {
      ...GOOD.places,
      id: "sea",
      areaId: null,
      extent: { type: "area", areaId: "sea:long-sound" },
    };
    const { places } = decoded({ places: [GOOD.places, sea] });
    expect(places.get("port-alder" as PlaceId)?.extent).toEqual({ type: "point", lat: 33.5, lng: 42.5 });
    expect(places.get("sea" as PlaceId)).toMatchObject({
      areaId: null,
      extent: { areaId: "sea:long-sound" },
    });
  });

  test("tallies, statements, background and parties keep their fields", () => {
    const { tallies, originStatements, background, parties } = decoded({
      tallies: [{ ...GOOD.tallies, since: "2023-11-01" }],
      originStatements: [GOOD.originStatements, { ...GOOD.originStatements, id: "more", placeId: null }],
      parties: [GOOD.parties, { ...GOOD.parties, id: "branch", parentId: "league" }],
    });
    expect(tallies).toEqual([
      { ...GOOD.tallies, asOf: knownDay("2023-11-10"), since: knownDay("2023-11-01") },
    ]);
    expect(originStatements.map(({ placeId }) => placeId)).toEqual(["hills", null]);
    expect(background).toEqual([GOOD.background]);
    expect([...parties.values()].map(({ parentId }) => parentId)).toEqual([null, "league"]);
  });

  test("days without coverage are single ones and all of the periods that were not read", () => {
    const period = (level: string, from: string, to: string) => ({ level, from, to, reason: "so" });
    const { uncoveredDays, coverage, firstDay, lastDay } = decoded({
      coverage: [
        period("covered", "2023-11-01", "2023-11-30"),
        period("none", "2023-12-01", "2023-12-03"),
        period("thin", "2023-12-04", "2023-12-31"),
      ],
    });
    expect([...uncoveredDays].map(isoFromDay)).toEqual([
      "2023-11-16",
      "2023-12-01",
      "2023-12-02",
      "2023-12-03",
    ]);
    expect(coverage.map(({ level }) => level)).toEqual(["covered", "none", "thin"]);
    expect([firstDay, lastDay].map(isoFromDay)).toEqual(["2023-11-08", "2023-12-31"]);
  });

  test("rows may lie in several files", () => {
    const files = {
      ...smallFiles(),
      incidents: ["2023-11-08-a", "2023-11-08-b"].map((id) => ({
        file: id,
        rows: [{ ...GOOD.incidents, id }],
      })),
    };
    const { rows } = readRows(files);
    expect(decode(rows, "1").incidents.map(({ id }) => id)).toEqual(["2023-11-08-a", "2023-11-08-b"]);
  });
});
