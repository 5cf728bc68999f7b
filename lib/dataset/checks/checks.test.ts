import { describe, expect, test } from "vitest";
import { copyFiles, plantedIn, problemsOf, type Row, set } from "@/lib/dataset/planted-problems";
import { DatasetError, type Problem } from "@/lib/dataset/rows/problem";
import type { RowKind } from "@/lib/dataset/rows/schema";

const MAYSULUN = "2023-11-08-maysulun-us-strike";

/** One planted error of each kind: [what, kind of row, id, how, expected problem]. */
const errors: [string, RowKind, string | null, (row: Row, rows: Row[]) => void, Partial<Problem>][] = [
  [
    "a place that does not exist",
    "incidents",
    MAYSULUN,
    set("placeId", "nowhere"),
    { field: "placeId", rule: "reference-exists" },
  ],
  [
    "a source that does not exist",
    "incidents",
    MAYSULUN,
    set("sourceIds", ["seed-ap", "no-such"]),
    { field: "sourceIds.1", rule: "reference-exists" },
  ],
  [
    "a party that does not exist",
    "incidents",
    MAYSULUN,
    set("attributedTo", { text: "someone", partyIds: ["nobody"] }),
    { field: "attributedTo.partyIds.0", rule: "reference-exists" },
  ],
  [
    "an origin that does not exist",
    "incidents",
    MAYSULUN,
    set("origin", { text: "there", placeId: "nowhere", precision: "town", basis: "media" }),
    { field: "origin.placeId", rule: "reference-exists" },
  ],
  [
    "an alternate day without its source",
    "incidents",
    MAYSULUN,
    set("alternateDays", [{ day: "2023-11-07", reason: "so it says", sourceId: "no-such" }]),
    { field: "alternateDays.0.sourceId", rule: "reference-exists" },
  ],
  [
    "a tally of a source that does not exist",
    "tallies",
    null,
    set("sourceIds", ["no-such"]),
    { file: "tallies.json", field: "sourceIds.0", rule: "reference-exists" },
  ],
  [
    "a statement about a place that does not exist",
    "originStatements",
    null,
    set("placeId", "nowhere"),
    { file: "origin-statements.json", field: "placeId", rule: "reference-exists" },
  ],
  [
    "an origin repeated by an aggregator",
    "originClaims",
    null,
    (row) =>
      Object.assign(row, {
        incidentId: "2024-01-28-tower-22-drone",
        placeId: "iraq",
        stance: "asserted",
        sourceId: "isidewith-wsj",
      }),
    { file: "origin-claims.json", field: "sourceId", rule: "origin-once" },
  ],
  [
    "a fact of a source that does not exist",
    "background",
    null,
    set("sourceId", "no-such"),
    { file: "background.json", field: "sourceId", rule: "reference-exists" },
  ],
  ["no source", "incidents", MAYSULUN, set("sourceIds", []), { field: "sourceIds", rule: "has-source" }],
  [
    "an id twice",
    "incidents",
    MAYSULUN,
    (row, rows) => rows.push({ ...row }),
    { row: `#80 ${MAYSULUN}`, field: "id", rule: "unique-ids" },
  ],
  [
    "a publication twice",
    "sources",
    "rudaw-20231208",
    (row, rows) => rows.push({ ...row, id: "rudaw-again" }),
    { file: "sources.json", row: "#1047 rudaw-again", field: "url", rule: "unique-ids" },
  ],
  [
    "a day that does not exist",
    "incidents",
    MAYSULUN,
    set("day", "2023-02-30"),
    { field: "day", rule: "schema" },
  ],
  [
    "a day out of range",
    "incidents",
    MAYSULUN,
    set("day", "2016-12-31"),
    { field: "day", rule: "day-in-range" },
  ],
  [
    "an alternate that is the day itself",
    "incidents",
    MAYSULUN,
    set("alternateDays", [{ day: "2023-11-08", reason: "so it says", sourceId: "seed-ap" }]),
    { field: "alternateDays.0.day", rule: "alternate-differs" },
  ],
  [
    "a time that is none",
    "incidents",
    MAYSULUN,
    set("localTime", "24:10"),
    { field: "localTime", rule: "schema" },
  ],
  [
    "an unknown weapon",
    "incidents",
    MAYSULUN,
    set("weapons", ["catapult"]),
    { field: "weapons.0", rule: "schema" },
  ],
  [
    "unspecified beside a weapon",
    "incidents",
    MAYSULUN,
    set("weapons", ["airstrike", "unspecified"]),
    { field: "weapons", rule: "weapons-consistent" },
  ],
  [
    "a duplicate that does not know of it",
    "incidents",
    MAYSULUN,
    set("possibleDuplicateIds", ["2023-11-08-mq9-shootdown"]),
    { field: "possibleDuplicateIds", rule: "duplicates-mutual" },
  ],
  [
    "a duplicate of itself",
    "incidents",
    MAYSULUN,
    set("possibleDuplicateIds", [MAYSULUN]),
    { field: "possibleDuplicateIds", rule: "duplicates-mutual" },
  ],
  [
    "a duplicate that does not exist",
    "incidents",
    MAYSULUN,
    set("possibleDuplicateIds", ["no-such"]),
    { field: "possibleDuplicateIds.0", rule: "reference-exists" },
  ],
  [
    "one count told twice",
    "tallies",
    "2023-11-17-pentagon-61",
    (row, rows) => rows.push({ ...row, id: "again", by: "pentagon" }),
    { row: "#117 again", field: "total", rule: "tally-once" },
  ],
  [
    "bounds beside a day of publication",
    "sources",
    "rudaw-20231208",
    set("publishedBounds", { earliest: "2023-12-01", latest: null, reason: "month in the address" }),
    { field: "publishedBounds", rule: "bounds-consistent" },
  ],
  [
    "bounds in the wrong order",
    "sources",
    "seed-afp",
    set("publishedBounds", { earliest: "2023-10-31", latest: "2023-10-30", reason: "so it says" }),
    { field: "publishedBounds", rule: "bounds-consistent" },
  ],
  [
    "bounds that bound nothing",
    "sources",
    "seed-afp",
    set("publishedBounds", { earliest: null, latest: null, reason: "so it says" }),
    { field: "publishedBounds", rule: "bounds-consistent" },
  ],
  [
    "an unknown status",
    "incidents",
    MAYSULUN,
    set("status", "rumoured"),
    { field: "status", rule: "schema" },
  ],
  ["a field that is not known", "incidents", MAYSULUN, set("mood", "tense"), { field: "", rule: "schema" }],
  ["an empty text", "incidents", MAYSULUN, set("summary", " "), { field: "summary", rule: "schema" }],
  [
    "a negative count",
    "incidents",
    MAYSULUN,
    set("casualties", { killed: -1, injured: null, note: null }),
    { field: "casualties.killed", rule: "schema" },
  ],
  [
    "an incident on a day that is marked as not covered",
    "uncoveredDays",
    null,
    set("day", "2023-11-08"),
    { file: "uncovered-days.json", row: "#1", field: "day", rule: "uncovered-day-empty" },
  ],
  [
    "a point in another country",
    "places",
    "mosul",
    set("country", "SY"),
    { file: "places.json", field: "extent", rule: "coordinates-in-country" },
  ],
  [
    "latitude and longitude swapped",
    "places",
    "balad-air-base",
    set("extent", { type: "point", lat: 44.361599, lng: 33.940201 }),
    { field: "extent", rule: "coordinates-in-country" },
  ],
  [
    "a town far from where the gazetteer has it",
    "places",
    "mayadin",
    set("extent", { type: "point", lat: 35.12, lng: 40.45154 }),
    { field: "extent", rule: "coordinates-near-gazetteer" },
  ],
  [
    "a governorate as a dot",
    "places",
    "anbar",
    set("extent", { type: "point", lat: 33.42056, lng: 43.30778 }),
    { field: "precision", rule: "precision-fits-extent" },
  ],
  [
    "a base without an Arabic name",
    "places",
    "al-tanf",
    set("nameAr", null),
    { row: "#12 al-tanf", field: "nameAr", rule: "arabic-name-present" },
  ],
  [
    "an Arabic name in Latin letters",
    "places",
    "al-tanf",
    set("shortNameAr", "Tanf"),
    { field: "shortNameAr", rule: "arabic-name-present" },
  ],
  ["a place without a name", "places", "al-tanf", set("name", ""), { field: "name", rule: "schema" }],
  [
    "two places of one name",
    "places",
    "mosul",
    set("name", "Al-Asad Air Base"),
    { field: "name", rule: "one-place-per-name" },
  ],
  [
    "an address that is none",
    "sources",
    "rudaw-20231208",
    set("url", "rudaw.net/english"),
    { file: "sources.json", field: "url", rule: "url-is-http" },
  ],
  ["an unknown kind", "sources", "rudaw-20231208", set("kind", "rumour"), { field: "kind", rule: "schema" }],
];

describe("a planted error fails with file, row, field and rule", () => {
  test("the source files as they are have none", () => {
    expect(problemsOf(copyFiles())).toEqual([]);
  });

  test.each(errors)("%s", (_what, kind, id, spoil, expected) => {
    const found = plantedIn(kind, (row) => id === null || row.id === id, spoil).filter(
      ({ rule, field }) => rule === expected.rule && field === expected.field,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
    expect(found[0]?.file).toMatch(/^[a-z0-9-]+\.json$/);
    expect(found[0]?.row).toMatch(id === null ? /^#1/ : /^#\d+ /);
    if (id !== null && expected.row === undefined) expect(found[0]?.row).toContain(id);
    expect(found[0]?.message).not.toBe("");
  });

  test("every problem is listed, a line each", () => {
    const files = copyFiles();
    for (const row of files.places[0]?.rows.slice(0, 2) ?? []) row.nameAr = null;
    const problems = problemsOf(files);
    expect(problems).toHaveLength(2);
    expect(new DatasetError(problems).message.split("\n").slice(1)).toEqual([
      "places.json:#1 al-asad  nameAr  arabic-name-present  no Arabic name",
      "places.json:#2 erbil-air-base  nameAr  arabic-name-present  no Arabic name",
    ]);
  });
});
