import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { compareReleases } from "@/lib/dataset/release/compare-releases";
import { type Release, releaseOf } from "@/lib/dataset/release/release";
import { changePhrase, releasesPage, revisionSince } from "@/lib/dataset/release/revision-since";
import { readRows } from "@/lib/dataset/rows/read-rows";
import { sourceFiles } from "@/lib/theatre/source/source-files";
import { keptReleases } from "./kept-releases";

const { rows } = readRows(sourceFiles);
const present = keptReleases.at(-1);
const release = (version: string, incidents: Record<string, string>): Release => ({
  release: version.split("-")[0] ?? "",
  version,
  incidents,
});
const first = release("1.0-aaaaaaaa", { a: "1", b: "1", c: "1" });
const second = release("1.1-bbbbbbbb", { a: "1", b: "2", c: "1", d: "1" });
const third = release("1.2-cccccccc", { a: "1", b: "2", d: "2", e: "1", f: "1" });

describe("the releases that are kept", () => {
  test("end with this dataset (after a change of the data: npm run dataset -- release)", () => {
    expect(present).toEqual(releaseOf(rows, sourceFiles));
    expect(present?.version).toBe(loadDataset().version);
  });

  test("are all the files there are, oldest first, each number once", () => {
    const numbers = keptReleases.map((kept) => kept.release);
    const files = readdirSync(new URL(".", import.meta.url)).flatMap((name) =>
      name.endsWith(".json") ? [name.replace(/\.json$/, "")] : [],
    );
    expect([...numbers].sort()).toEqual(files.sort());
    expect(new Set(numbers).size).toBe(numbers.length);
    expect([...numbers].sort((a, b) => a.localeCompare(b, "en", { numeric: true }))).toEqual(numbers);
  });

  test("hold every incident", () => {
    expect(Object.keys(present?.incidents ?? {}).sort()).toEqual(
      loadDataset()
        .incidents.map(({ id }) => id)
        .sort(),
    );
  });
});

describe("an incident's hash", () => {
  const id = rows.claims[0]?.value.incidentId ?? "";
  const hashOf = (changed: typeof rows) => releaseOf(changed, sourceFiles).incidents[id];

  test("changes with the incident, its claims and its notes, and with no other row", () => {
    const before = hashOf(rows);
    const incidents = rows.incidents.map((row) =>
      row.value.id === id ? { ...row, value: { ...row.value, outcome: "otherwise" } } : row,
    );
    expect(hashOf({ ...rows, incidents })).not.toBe(before);
    expect(hashOf({ ...rows, claims: rows.claims.slice(1) })).not.toBe(before);
    const [note] = rows.notes;
    const notes = note ? [...rows.notes, { ...note, value: { ...note.value, incidentId: id } }] : [];
    expect(hashOf({ ...rows, notes })).not.toBe(before);
    const others = rows.incidents.map((row) =>
      row.value.id === id ? row : { ...row, value: { ...row.value, outcome: "otherwise" } },
    );
    expect(hashOf({ ...rows, incidents: others })).toBe(before);
    expect(hashOf({ ...rows, claims: [...rows.claims].reverse() })).toBe(before);
  });
});

describe("two releases", () => {
  test("differ by what was added, revised and withdrawn", () => {
    expect(compareReleases(first, second)).toEqual({ added: ["d"], revised: ["b"], withdrawn: [] });
    expect(compareReleases(first, third)).toEqual({
      added: ["d", "e", "f"],
      revised: ["b"],
      withdrawn: ["c"],
    });
    expect(compareReleases(third, first)).toEqual({
      added: ["c"],
      revised: ["b"],
      withdrawn: ["d", "e", "f"],
    });
    expect(compareReleases(first, first)).toEqual({ added: [], revised: [], withdrawn: [] });
  });

  test("are not confused by ids that objects have by nature", () => {
    expect(compareReleases(release("1.0-a", {}), release("1.1-b", { constructor: "1" })).added).toEqual([
      "constructor",
    ]);
  });
});

describe("a link's version", () => {
  const releases = [first, second, third] as const;
  test("is the present one, an older one, or none that is kept", () => {
    expect(revisionSince("1.2-cccccccc", releases)).toEqual({ type: "same" });
    expect(revisionSince("1.1-bbbbbbbb", releases)).toEqual({
      type: "changed",
      since: second,
      change: { added: ["e", "f"], revised: ["d"], withdrawn: ["c"] },
    });
    expect(revisionSince("0.9-00000000", releases)).toEqual({ type: "unknown" });
    expect(revisionSince("1.1", releases)).toEqual({ type: "unknown" });
  });

  test("is told of in a sentence, with a page", () => {
    expect(changePhrase(compareReleases(first, third))).toBe(
      "3 incidents were added, 1 revised and 1 withdrawn",
    );
    expect(changePhrase(compareReleases(first, second))).toBe("1 incident was added and 1 revised");
    expect(changePhrase({ added: [], revised: [], withdrawn: ["x", "y"] })).toBe(
      "2 incidents were withdrawn",
    );
    expect(changePhrase(compareReleases(first, first))).toBe("none of its incidents has changed");
    expect(releasesPage("1.0-a&b")).toBe("/releases?since=1.0-a%26b");
  });
});
