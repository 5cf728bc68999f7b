import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { SOURCE_KINDS } from "@/lib/domain/source";
import { MAX_QUERY_CHARACTERS } from "@/lib/view/text/query-key";
import { sourceDateText } from "./source-date-text";
import { matchesSource, sourceFilterOf } from "./source-filter";
import { sourceUses } from "./source-uses";

const dataset = loadDataset();
const sources = [...dataset.sources.values()];

describe("the filter of publications", () => {
  test("is read from a query, and never fails", () => {
    expect(sourceFilterOf({ kind: "wire", q: " Abu Kamal " })).toEqual({ kind: "wire", q: "Abu Kamal" });
    expect(sourceFilterOf({ kind: "<script>", q: ["a", "b"] })).toEqual({ kind: null, q: "a" });
    expect([...sourceFilterOf({ kind: [], q: "🛰".repeat(200) }).q]).toHaveLength(MAX_QUERY_CHARACTERS);
    expect(sourceFilterOf({ q: "Abu \n Kamal" }).q).toBe("Abu Kamal");
    expect(sourceFilterOf({})).toEqual({ kind: null, q: "" });
  });

  test("keeps what matches, in any case and without accents", () => {
    const shown = (filter: { kind?: string; q?: string }) =>
      sources.filter((source) => matchesSource(sourceFilterOf(filter), source));
    expect(shown({})).toHaveLength(sources.length);
    const byKind = SOURCE_KINDS.map((kind) => shown({ kind }).length);
    expect(byKind.reduce((a, b) => a + b)).toBe(sources.length);
    expect(shown({ q: "CRISIS group" }).map(({ id }) => id)).toContain("seed-crisisgroup");
    expect(shown({ kind: "wire", q: "crisis group escalation" })).toEqual([]);
    expect(shown({ q: "no such words at all" })).toEqual([]);
  });
});

test("a date, its bounds, or that none was seen", () => {
  const [source] = sources;
  if (!source) throw new Error("no source");
  const dated = (earliest: string | null, latest: string | null) =>
    sourceDateText({
      ...source,
      published: null,
      publishedBounds: {
        earliest: earliest === null ? null : knownDay(earliest),
        latest: latest === null ? null : knownDay(latest),
        reason: "",
      },
    });
  expect(dated("2023-11-09", "2023-11-13")).toBe("between 9 November 2023 and 13 November 2023");
  expect(dated(null, "2023-11-13")).toBe("by 13 November 2023");
  expect(dated("2023-12-15", null)).toBe("not before 15 December 2023");
  expect(dated("2023-12-15", "2023-12-15")).toBe("15 December 2023");
  expect(sourceDateText({ ...source, published: null, publishedBounds: null })).toBe("no date seen");
  expect(sourceDateText({ ...source, published: knownDay("2024-01-30") })).toBe("30 January 2024");
});

test("every publication is told what rests on it, and nothing is lost", () => {
  const uses = sourceUses(dataset);
  expect(uses.size).toBe(dataset.sources.size);
  for (const incident of dataset.incidents)
    for (const id of incident.sourceIds) expect(uses.get(id)?.incidents).toContain(incident);
  const sum = (count: (id: (typeof sources)[number]["id"]) => number) =>
    sources.reduce((total, { id }) => total + count(id), 0);
  expect(sum((id) => uses.get(id)?.claims ?? 0)).toBe(
    dataset.incidents.flatMap(({ claims }) => claims.filter(({ sourceId }) => sourceId !== null)).length,
  );
  expect(sum((id) => uses.get(id)?.originPlaces.length ?? 0)).toBe(dataset.originStatements.length);
  expect(sum((id) => uses.get(id)?.background ?? 0)).toBe(dataset.background.length);
  for (const [, use] of uses) expect(new Set(use.incidents).size).toBe(use.incidents.length);
});
