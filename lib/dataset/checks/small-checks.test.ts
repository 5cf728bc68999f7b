import { describe, expect, test } from "vitest";
import { problemLine } from "@/lib/dataset/rows/problem";
import { foundBy, type Given, GOOD, type Row, smallRows } from "@/lib/dataset/small-source.fixture";
import { coverageHolds } from "./check-coverage";
import { uniqueIds, urlIsHttp } from "./check-ids";
import {
  alternateDiffers,
  dayInRange,
  duplicatesMutual,
  hasSource,
  uncoveredDayEmpty,
  weaponsConsistent,
} from "./check-incidents";
import { coordinatesInCountry, onePlacePerName, precisionFitsExtent } from "./check-places";
import { boundsConsistent, tallyOnce } from "./check-publications";
import { referenceExists, unusedRows } from "./check-references";

const incident = (change: Row = {}): Row => ({ ...GOOD.incidents, ...change });
const claim = (field: string, value: unknown, displayed = true): Row => ({
  ...GOOD.claims,
  field,
  value,
  displayed,
});

describe("references", () => {
  test("all exist in good rows", () => {
    expect(foundBy(referenceExists)).toEqual([]);
  });

  test.each<[Given, string]>([
    [{ incidents: [incident({ placeId: "x" })] }, "incidents.json #1 placeId"],
    [{ incidents: [incident({ sourceIds: ["wire", "x"] })] }, "incidents.json #1 sourceIds.1"],
    [
      { incidents: [incident({ origin: { ...GOOD.incidents.origin, placeId: "x" } })] },
      "incidents.json #1 origin.placeId",
    ],
    [
      { incidents: [incident({ attributedTo: { text: "x", partyIds: ["x"] } })] },
      "incidents.json #1 attributedTo.partyIds.0",
    ],
    [
      { incidents: [incident({ claimedBy: { text: "x", partyIds: ["league", "x"] } })] },
      "incidents.json #1 claimedBy.partyIds.1",
    ],
    [{ incidents: [incident({ possibleDuplicateIds: ["x"] })] }, "incidents.json #1 possibleDuplicateIds.0"],
    [{ claims: [{ ...GOOD.claims, incidentId: "x" }] }, "claims.json #1 incidentId"],
    [{ claims: [{ ...GOOD.claims, sourceId: "x" }] }, "claims.json #1 sourceId"],
    [{ claims: [claim("place", { placeId: "x", text: null })] }, "claims.json #1 value.placeId"],
    [
      { claims: [claim("origin", { text: "x", placeId: "x", basis: "media", stance: "denied" })] },
      "claims.json #1 value.placeId",
    ],
    [{ claims: [claim("claimedBy", { text: "x", partyIds: ["x"] })] }, "claims.json #1 value.partyIds.0"],
    [{ notes: [{ ...GOOD.notes, incidentId: "x" }] }, "notes.json #1 incidentId"],
    [{ parties: [{ ...GOOD.parties, parentId: "x" }] }, "parties.json #1 parentId"],
    [{ tallies: [{ ...GOOD.tallies, sourceIds: ["x"] }] }, "tallies.json #1 sourceIds.0"],
    [{ originStatements: [{ ...GOOD.originStatements, placeId: "x" }] }, "originStatements.json #1 placeId"],
    [{ originClaims: [{ ...GOOD.originClaims, incidentId: "x" }] }, "originClaims.json #1 incidentId"],
    [{ originClaims: [{ ...GOOD.originClaims, placeId: "x" }] }, "originClaims.json #1 placeId"],
    [{ background: [{ ...GOOD.background, sourceId: "x" }] }, "background.json #1 sourceId"],
    [{ audits: [{ ...GOOD.audits, sourceId: "x" }] }, "audits.json #1 sourceId"],
  ])("%j", (given, problem) => expect(foundBy(referenceExists, given)).toEqual([problem]));

  test("that are null, and claims in words, refer to nothing", () => {
    const given: Given = {
      claims: [{ ...GOOD.claims, sourceId: null }, claim("place", { placeId: null, text: "at sea" })],
      originStatements: [{ ...GOOD.originStatements, placeId: null }],
      audits: [{ ...GOOD.audits, sourceId: null }],
    };
    expect(foundBy(referenceExists, given)).toEqual([]);
  });

  test("a place that is only claimed, and a source that only dates, are used", () => {
    expect(foundBy(unusedRows)).toEqual([]);
    const more = { ...GOOD.places, id: "pier", name: "Pier" };
    const places = [GOOD.places, { ...GOOD.places, id: "hills", name: "Hills" }, more];
    expect(foundBy(unusedRows, { places })).toEqual(["places.json #3 "]);
    const claims = [claim("place", { placeId: "pier", text: null }, false)];
    expect(foundBy(unusedRows, { places, claims })).toEqual([]);
  });
});

describe("ids and addresses", () => {
  test.each([
    "incidents",
    "places",
    "sources",
    "parties",
    "tallies",
    "originStatements",
    "background",
  ] as const)("of %s are there once", (kind) => {
    const twice = { ...GOOD[kind], ...(kind === "sources" ? { url: null } : {}) };
    const [problem] = uniqueIds(smallRows({ [kind]: [GOOD[kind], twice] }));
    expect(problem && problemLine(problem)).toBe(
      `${kind}.json:#2 ${GOOD[kind].id}  id  unique-ids  ${GOOD[kind].id} is also at ${kind}.json:#1 ${GOOD[kind].id}`,
    );
  });

  test("the same publication is told by its address, whatever its scheme and its last slash", () => {
    const at = (id: string, url: string | null) => ({ ...GOOD.sources, id, url });
    const sources = [
      at("a", "https://wire.example/1"),
      at("b", "http://wire.example/1/"),
      at("c", "https://wire.example/1?page=2"),
      at("d", null),
      at("e", null),
    ];
    expect(foundBy(uniqueIds, { sources })).toEqual(["sources.json #2 url"]);
  });

  test("a day is marked once", () => {
    expect(foundBy(uniqueIds, { uncoveredDays: [GOOD.uncoveredDays, GOOD.uncoveredDays] })).toEqual([
      "uncoveredDays.json #2 day",
    ]);
  });

  test.each(["ftp://wire.example", "wire.example/1", "//wire.example", "https://", "javascript:alert(1)"])(
    "%s is no address",
    (url) =>
      expect(foundBy(urlIsHttp, { sources: [{ ...GOOD.sources, url }] })).toEqual(["sources.json #1 url"]),
  );
});

describe("incidents", () => {
  test("rest on a source", () => {
    const given = { incidents: [incident({ sourceIds: [] })], tallies: [{ ...GOOD.tallies, sourceIds: [] }] };
    expect(foundBy(hasSource, given)).toEqual(["incidents.json #1 sourceIds", "tallies.json #1 sourceIds"]);
  });

  test.each([
    ["2016-12-31", 1],
    ["2017-01-01", 0],
    ["2025-12-31", 0],
    ["2026-01-01", 1],
  ])("of %s: %i out of range", (day, count) => {
    expect(foundBy(dayInRange, { incidents: [incident({ day })] })).toHaveLength(count);
  });

  test("do not give their own day as another", () => {
    const alternate = (day: string) => ({ day, reason: "x", sourceId: "reef" });
    const alternateDays = [alternate("2023-11-07"), alternate("2023-11-08")];
    expect(foundBy(alternateDiffers, { incidents: [incident({ alternateDays })] })).toEqual([
      "incidents.json #1 alternateDays.1.day",
    ]);
  });

  test.each([
    [["unspecified"], 0],
    [["rocket", "mortar"], 0],
    [["rocket", "unspecified"], 1],
    [["rocket", "rocket"], 1],
    [["unspecified", "unspecified"], 1],
  ])("with %j: %i wrong", (weapons, count) => {
    expect(foundBy(weaponsConsistent, { incidents: [incident({ weapons })] })).toHaveLength(count);
  });

  test("that may be one another say so on both sides", () => {
    const [a, b] = ["2023-11-08-a", "2023-11-08-b"];
    const pair = (ofA: readonly string[], ofB: readonly string[]) =>
      foundBy(duplicatesMutual, {
        incidents: [
          incident({ id: a, possibleDuplicateIds: ofA }),
          incident({ id: b, possibleDuplicateIds: ofB }),
        ],
      });
    expect(pair([b], [a])).toEqual([]);
    expect(pair([b], [])).toEqual(["incidents.json #1 possibleDuplicateIds"]);
    expect(pair([a], [])).toEqual(["incidents.json #1 possibleDuplicateIds"]);
    expect(pair(["nobody"], [])).toEqual([]); // that is a matter of references
  });

  test("are not on a day that is marked as not covered, nor in a period that was not read", () => {
    expect(
      foundBy(uncoveredDayEmpty, { uncoveredDays: [{ day: "2023-11-08" }, { day: "2023-11-09" }] }),
    ).toEqual(["uncoveredDays.json #1 day"]);
    const period = (level: string, from: string, to: string) => ({ level, from, to, reason: "so" });
    const coverage = (edge: string, next: string) => [
      period("none", "2023-11-01", edge),
      period("covered", next, "2023-11-30"),
    ];
    expect(foundBy(coverageHolds, { coverage: coverage("2023-11-07", "2023-11-08") })).toEqual([]);
    expect(foundBy(coverageHolds, { coverage: coverage("2023-11-08", "2023-11-09") })).toEqual([
      "coverage.json #1 level",
    ]);
    expect(foundBy(coverageHolds, { coverage: coverage("2023-11-06", "2023-11-08") })).toEqual([
      "coverage.json #2 from",
    ]);
  });
});

describe("publications and tallies", () => {
  test.each<[string | null, string | null, string | null, number]>([
    [null, "2023-11-01", "2023-11-30", 0],
    [null, "2023-11-01", "2023-11-01", 0],
    [null, null, "2023-11-30", 0],
    [null, "2023-11-01", null, 0],
    [null, null, null, 1],
    [null, "2023-11-30", "2023-11-01", 1],
    ["2023-11-09", "2023-11-01", null, 1],
  ])("published %s, between %s and %s: %i wrong", (published, earliest, latest, count) => {
    const publishedBounds = { earliest, latest, reason: "so" };
    const sources = [{ ...GOOD.sources, published, publishedBounds }];
    expect(foundBy(boundsConsistent, { sources })).toHaveLength(count);
  });

  test("one count by one counter is one tally, in any letter case; another note or figure is another", () => {
    const tally = (change: Row) => ({ ...GOOD.tallies, id: "again", ...change });
    const wrong = (change: Row) => foundBy(tallyOnce, { tallies: [GOOD.tallies, tally(change)] }).length;
    expect(wrong({ by: "An Official", sourceIds: ["reef"], qualifier: "about" })).toBe(1);
    for (const change of [
      { note: "since" },
      { total: 13 },
      { killed: 0 },
      { asOf: "2023-11-11" },
      { by: "x" },
    ])
      expect(wrong(change), JSON.stringify(change)).toBe(0);
  });
});

describe("places", () => {
  const point = { type: "point", lat: 33.5, lng: 42.5 };
  const area = (areaId: string) => ({ type: "area", areaId });

  test.each<[object, string, number]>([
    [point, "site", 0],
    [point, "district", 0],
    [point, "governorate", 1],
    [point, "country", 1],
    [area("IQ-AN"), "governorate", 0],
    [area("IQ-AN"), "district", 0],
    [area("IQ-AN"), "site", 1],
    [area("IQ-AN"), "country", 1],
    [area("IQ"), "country", 0],
    [area("IQ"), "governorate", 1],
    [area("sea:long-sound"), "country", 0],
    [area("sea:long-sound"), "district", 1],
  ])("%j known to the %s: %i wrong", (extent, precision, count) => {
    expect(foundBy(precisionFitsExtent, { places: [{ ...GOOD.places, extent, precision }] })).toHaveLength(
      count,
    );
  });

  test("have a name of their own, in any letter case, in either language", () => {
    const place = (id: string, name: string, nameAr: string | null) => ({ ...GOOD.places, id, name, nameAr });
    expect(
      foundBy(onePlacePerName, { places: [place("a", "Pier", null), place("b", "pier", null)] }),
    ).toEqual(["places.json #2 name"]);
    expect(foundBy(onePlacePerName, { places: [place("a", "A", "رصيف"), place("b", "B", "رصيف")] })).toEqual([
      "places.json #2 nameAr",
    ]);
    expect(foundBy(onePlacePerName, { places: [place("a", "A", null), place("b", "B", null)] })).toEqual([]);
  });

  test("lie in their country, but for what their precision leaves open", () => {
    const at = (lat: number, lng: number, precision: string) =>
      foundBy(coordinatesInCountry, {
        places: [{ ...GOOD.places, precision, extent: { type: "point", lat, lng } }],
      }).length;
    expect(at(33.5, 42.5, "site")).toBe(0);
    expect(at(42.5, 33.5, "site")).toBe(1); // swapped
    expect(at(0, 0, "district")).toBe(1);
  });
});
