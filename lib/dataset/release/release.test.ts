import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRows } from "@/lib/dataset/rows/read-rows";
import { type Given, GOOD, type Row, smallFiles } from "@/lib/dataset/small-source.fixture";
import { compareReleases } from "./compare-releases";
import { releaseOf } from "./release";
import { changePhrase } from "./revision-since";

const ID = GOOD.incidents.id;
const madeOf = (given: Given = {}) => {
  const files = smallFiles(given);
  const { rows, problems } = readRows(files);
  expect(problems).toEqual([]);
  return releaseOf(rows, files);
};
const incident = (change: Row = {}): Row => ({ ...GOOD.incidents, ...change });

describe("what is kept of a release", () => {
  const kept = madeOf();

  test("is its number, its version and a short hash of each incident, by id", () => {
    expect(kept.release).toBe("1.0");
    expect(kept.version).toMatch(/^1\.0-[0-9a-f]{8}$/);
    expect(Object.keys(kept.incidents)).toEqual([ID]);
    expect(kept.incidents[ID]).toMatch(/^[0-9a-f]{10}$/);
    const ids = ["2023-11-09-b", "2023-11-08-z", "2023-11-09-a"];
    const many = madeOf({ incidents: ids.map((id) => incident({ id })) });
    expect(Object.keys(many.incidents)).toEqual([...ids].sort());
  });

  test.each<[string, Row]>([
    ["a summary", { summary: "Four rockets." }],
    ["a count", { munitionCount: 4 }],
    ["a count that is no longer known", { munitionCount: null }],
    ["a source", { sourceIds: ["wire", "reef"] }],
    ["an inner field", { casualties: { killed: 1, injured: 2, note: null } }],
  ])("changes with %s", (_, change) => {
    expect(madeOf({ incidents: [incident(change)] }).incidents[ID]).not.toBe(kept.incidents[ID]);
  });

  test.each<[string, Given]>([
    ["a claim", { claims: [{ ...GOOD.claims, reason: "3 rockets" }] }],
    ["a claim less", { claims: [] }],
    ["a note", { notes: [GOOD.notes, { ...GOOD.notes, text: "Another." }] }],
    ["an origin claim", { originClaims: [{ ...GOOD.originClaims, stance: "asserted" }] }],
  ])("changes with %s of the incident", (_, given) => {
    expect(madeOf(given).incidents[ID]).not.toBe(kept.incidents[ID]);
  });

  test.each<[string, Given]>([
    ["a place", { places: [{ ...GOOD.places, name: "Alder" }] }],
    ["a source", { sources: [{ ...GOOD.sources, title: "Rockets" }] }],
    ["a claim of another incident", { claims: [GOOD.claims, { ...GOOD.claims, incidentId: "other" }] }],
    ["a tally", { tallies: [{ ...GOOD.tallies, total: 13 }] }],
  ])("does not change with %s; the version does", (_, given) => {
    const other = madeOf(given);
    expect(other.incidents).toEqual(kept.incidents);
    expect(other.version).not.toBe(kept.version);
  });

  test("a text that moves from a note to a claim is a change", () => {
    const moved = madeOf({ notes: [], claims: [GOOD.claims, { ...GOOD.claims, reason: GOOD.notes.text }] });
    expect(moved.incidents[ID]).not.toBe(madeOf({ notes: [] }).incidents[ID]);
  });

  test("does not depend on the order of keys and of an incident's rows", () => {
    const reversed = Object.fromEntries(Object.entries(GOOD.incidents).reverse());
    const claims = [GOOD.claims, { ...GOOD.claims, by: "another", displayed: false }];
    expect(madeOf({ incidents: [reversed], claims }).incidents).toEqual(
      madeOf({ claims: claims.toReversed() }).incidents,
    );
  });
});

describe("what changed between two releases", () => {
  const release = fc
    .dictionary(fc.constantFrom("a", "b", "c", "d", "e", "constructor"), fc.constantFrom("1", "2"))
    .map((incidents) => ({ incidents: { ...incidents } }));

  test("counts each incident once, and turns round with them", () => {
    fc.assert(
      fc.property(release, release, (old, now) => {
        const { added, revised, withdrawn } = compareReleases(old, now);
        const all = [...added, ...revised, ...withdrawn];
        expect(new Set(all).size).toBe(all.length);
        const back = compareReleases(now, old);
        expect(back).toEqual({ added: withdrawn, revised, withdrawn: added });
        const left = Object.keys(old.incidents).length - withdrawn.length;
        expect(left + added.length).toBe(Object.keys(now.incidents).length);
      }),
    );
  });

  test("between a release and itself is nothing", () => {
    fc.assert(
      fc.property(release, (one) => {
        expect(changePhrase(compareReleases(one, one))).toBe("none of its incidents has changed");
      }),
    );
  });

  test.each([
    [1, 0, 0, "1 incident was added"],
    [0, 1, 0, "1 incident was revised"],
    [0, 0, 1, "1 incident was withdrawn"],
    [2, 1, 0, "2 incidents were added and 1 revised"],
    [0, 2, 2, "2 incidents were revised and 2 withdrawn"],
    [1, 0, 3, "1 incident was added and 3 withdrawn"],
    [2, 3, 4, "2 incidents were added, 3 revised and 4 withdrawn"],
  ])("is told: %i added, %i revised, %i withdrawn", (added, revised, withdrawn, phrase) => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`);
    expect(changePhrase({ added: ids(added), revised: ids(revised), withdrawn: ids(withdrawn) })).toBe(
      phrase,
    );
  });

  test("is told in Arabic in the form that each count asks for", () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`);
    const phrase = (added: number, revised: number, withdrawn: number) =>
      changePhrase({ added: ids(added), revised: ids(revised), withdrawn: ids(withdrawn) }, "ar");
    expect(phrase(1, 0, 0)).toBe("أُضيفت حادثة واحدة");
    expect(phrase(2, 3, 11)).toBe("أُضيفت حادثتان ونُقّحت 3 حوادث وسُحبت 11 حادثة");
    expect(phrase(0, 100, 0)).toBe("نُقّحت 100 حادثة");
    expect(phrase(0, 0, 0)).toBe("لم تتغير أي حادثة");
  });
});
