import { describe, expect, test } from "vitest";
import { GOOD, type Row, smallFiles } from "@/lib/dataset/small-source.fixture";
import { readRows } from "./read-rows";
import type { RowKind } from "./schema";

const KINDS = Object.keys(GOOD) as RowKind[]; // a record literal has no other keys

/** What is found wrong with one row in place of the good one: its fields. */
const faults = (kind: RowKind, row: unknown): string[] =>
  readRows({ ...smallFiles(), [kind]: [{ file: "x.json", rows: [row] }] }).problems.map(({ field }) => field);
const changed = (kind: RowKind, change: Row): Row => ({ ...GOOD[kind], ...change });

describe("a row", () => {
  test.each(KINDS)("of %s that is good is read as it is", (kind) => {
    const { rows, problems } = readRows(smallFiles());
    expect(problems).toEqual([]);
    expect(rows[kind]).toMatchObject([{ file: `${kind}.json`, value: GOOD[kind] }]);
  });

  test.each(KINDS)("of %s has each of its fields, and no other", (kind) => {
    expect(faults(kind, changed(kind, { extra: null }))).toHaveLength(1);
    for (const field of Object.keys(GOOD[kind])) {
      const { [field]: _, ...rest } = GOOD[kind] as Row;
      expect(faults(kind, rest), field).not.toEqual([]);
    }
  });

  test.each(KINDS)("of %s is an object", (kind) => {
    for (const row of [null, "row", 7, [], [GOOD[kind]]]) expect(faults(kind, row)).not.toEqual([]);
  });

  test.each<[RowKind, string, readonly unknown[]]>([
    [
      "incidents",
      "id",
      ["", "Port-Alder", "port_alder", "-port", "port-", "port--alder", "port alder", 7, null],
    ],
    ["incidents", "kind", ["", "Attack", "war", null]],
    [
      "incidents",
      "day",
      ["2023-02-29", "2023-11-31", "2023-11-8", "08-11-2023", "2023-11-08T00:00", "", null, 19_669],
    ],
    ["incidents", "localTime", ["24:00", "4:30", "04:60", "04:30:00", "4.30", ""]],
    ["incidents", "target", ["", "   ", null]],
    ["incidents", "weapons", [[], ["stone"], ["rocket", ""], null]],
    ["incidents", "munitionCount", [-1, 1.5, "3", Number.NaN, Number.POSITIVE_INFINITY]],
    ["incidents", "status", ["sure", null]],
    ["incidents", "weaponNote", ["", 7]],
    ["incidents", "conflicts", ["  "]],
    ["incidents", "possibleDuplicateIds", [null, ["Not An Id"], "2023-11-09-x"]],
    ["notes", "text", ["", null]],
    ["places", "country", ["XX", "iq", null]],
    ["places", "areaId", ["IQ-", "iq-an", "IQ-ANBAR", "sea:", "Sea:long", ""]],
    ["places", "kind", ["castle", null]],
    ["places", "precision", ["exact", null]],
    ["places", "nameAr", [""]],
    ["sources", "published", ["2023-13-01", "yesterday"]],
    ["sources", "kind", ["blog", null]],
    ["sources", "url", [""]],
    ["tallies", "qualifier", ["exactly", null]],
    ["tallies", "official", ["true", null]],
    ["tallies", "total", [-3, 2.5]],
    ["originClaims", "stance", ["maybe", null]],
    ["originClaims", "basis", ["rumour", null]],
    ["uncoveredDays", "day", ["2023-11", null]],
    ["coverage", "level", ["full", null]],
    ["audits", "found", ["luck", null]],
    ["audits", "decision", ["open", null]],
    ["auditSamples", "month", ["2026-1", "2026-11-01", null]],
    ["release", "release", ["1", "v1.0", "1.0.0", "1.0 ", 1]],
  ])("of %s does not have a bad %s", (kind, field, bad) => {
    for (const value of bad)
      expect(faults(kind, changed(kind, { [field]: value })), String(value)).not.toEqual([]);
  });

  test.each<[string, Row, string]>([
    ["a latitude beyond the poles", { extent: { type: "point", lat: 91, lng: 0 } }, "extent.lat"],
    ["a longitude beyond the date line", { extent: { type: "point", lat: 0, lng: -181 } }, "extent.lng"],
    ["an area without one", { extent: { type: "area", areaId: null } }, "extent.areaId"],
    ["an extent that is neither", { extent: { type: "line" } }, "extent.type"],
    ["a point with an area", { extent: { type: "point", lat: 0, lng: 0, areaId: "IQ-AN" } }, "extent"],
  ])("of a place does not have %s", (_, change, field) => {
    expect(faults("places", changed("places", change))).toEqual([field]);
  });

  test.each<[string, unknown, string]>([
    ["munitions", { min: 3, max: 2 }, "value"],
    ["munitions", { min: -1, max: 2 }, "value.min"],
    ["munitions", 3, "value"],
    ["time", "4:30", "value"],
    ["day", "2023-02-30", "value"],
    ["place", { placeId: "port-alder", text: "the port" }, "value"],
    ["place", { placeId: null, text: null }, "value"],
    ["weapon", ["rocket"], "value"],
    ["claimedBy", { text: "", partyIds: [] }, "value.text"],
    ["attributedTo", { text: "x", partyIds: null }, "value.partyIds"],
    ["origin", { text: "x", placeId: null, basis: "media", stance: "asserted", precision: "site" }, "value"],
    ["summary", "x", "field"],
  ])("of claims on %s does not hold %j", (field, value, fault) => {
    expect(faults("claims", changed("claims", { field, value }))).toEqual([fault]);
  });

  test("of claims may leave a count open, or say that none was given", () => {
    for (const value of [{ min: 3, max: null }, { min: 0, max: 0 }, null])
      expect(faults("claims", changed("claims", { value }))).toEqual([]);
  });

  test("is trimmed", () => {
    const { rows } = readRows(smallFiles({ notes: [{ ...GOOD.notes, text: "  so \n" }] }));
    expect(rows.notes[0]?.value.text).toBe("so");
  });
});

describe("a problem", () => {
  test("names the file, the place of the row in it and its id, and the field", () => {
    const bad = changed("incidents", { alternateDays: [{ day: "x", reason: "r", sourceId: "reef" }] });
    const { problems } = readRows(smallFiles({ incidents: [GOOD.incidents, bad] }));
    expect(problems).toMatchObject([
      {
        file: "incidents.json",
        row: "#2 2023-11-08-port-alder",
        field: "alternateDays.0.day",
        rule: "schema",
        message: "not a date that exists, YYYY-MM-DD",
      },
    ]);
  });

  test("of a row without an id names that of its incident, or its place alone", () => {
    const rowOf = (kind: RowKind, row: unknown) =>
      readRows({ ...smallFiles(), [kind]: [{ file: "x", rows: [row] }] }).problems[0]?.row;
    expect(rowOf("notes", { ...GOOD.notes, text: "" })).toBe("#1 2023-11-08-port-alder");
    expect(rowOf("uncoveredDays", { day: "" })).toBe("#1");
    expect(rowOf("places", { id: 7 })).toBe("#1");
    expect(rowOf("places", null)).toBe("#1");
  });

  test("leaves out its row and no other", () => {
    const { rows, problems } = readRows(smallFiles({ notes: [{ ...GOOD.notes, text: "" }, GOOD.notes, {}] }));
    expect(rows.notes.map(({ row }) => row)).toEqual(["#2 2023-11-08-port-alder"]);
    expect(new Set(problems.map(({ row }) => row))).toEqual(new Set(["#1 2023-11-08-port-alder", "#3"]));
  });

  test("a file that holds one object holds one row", () => {
    const files = { ...smallFiles(), release: [{ file: "release.json", rows: { release: "2.1" } }] };
    expect(readRows(files).rows.release).toMatchObject([{ row: "#1", value: { release: "2.1" } }]);
  });
});
