import { describe, expect, test } from "vitest";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { Source, SourceId } from "@/lib/domain/source";
import { claimKnownSince, incidentKnownSince, KNOWN_RULE, knownSince, tallyKnownSince } from "./known-day";
import { loadDataset } from "./load-dataset";

const dataset = loadDataset();
const id = (name: string) => name as SourceId; // a literal of this test
const day = knownDay("2023-11-08");

function source(name: string, published: string | null, earliest?: string, latest?: string): Source {
  const bounds = earliest !== undefined || latest !== undefined;
  return {
    id: id(name),
    publisher: name,
    title: null,
    author: null,
    published: published === null ? null : knownDay(published),
    publishedBounds: bounds
      ? {
          earliest: earliest === undefined ? null : knownDay(earliest),
          latest: latest === undefined ? null : knownDay(latest),
          reason: "month in the address",
        }
      : null,
    url: null,
    kind: "news",
    note: null,
    seed: null,
  };
}

const sources = new Map(
  [
    source("before", "2023-11-07"),
    source("same-day", "2023-11-08"),
    source("week-later", "2023-11-15"),
    source("that-month", null, "2023-11-01", "2023-11-30"),
    source("not-before", null, "2023-12-15"),
    source("undated", null),
  ].map((one) => [one.id, one]),
);

const since = (...names: string[]) => {
  const known = incidentKnownSince({ day, sourceIds: names.map(id) }, sources);
  return `${isoFromDay(known.day)} ${known.dated ? "dated" : "undated"}`;
};

test("a publication is known from its day, else from the latest it can be, else from none", () => {
  const known = (name: string) => {
    const found = sources.get(id(name));
    const value = found ? knownSince(found) : null;
    return value === null ? null : isoFromDay(value);
  };
  expect(known("same-day")).toBe("2023-11-08");
  expect(known("that-month")).toBe("2023-11-30");
  expect(known("not-before")).toBeNull();
  expect(known("undated")).toBeNull();
});

describe("an incident is known", () => {
  test("from the earliest publication that has a day", () => {
    expect(since("week-later", "same-day", "undated")).toBe("2023-11-08 dated");
    expect(since("week-later", "undated")).toBe("2023-11-15 dated");
    expect(since("that-month", "undated")).toBe("2023-11-30 dated");
  });

  test("never before its own day: a paper dated in Washington may be a day behind", () => {
    expect(since("before", "week-later")).toBe("2023-11-08 dated");
  });

  test("from its own day, marked, where no publication has one", () => {
    expect(since("undated")).toBe("2023-11-08 undated");
    expect(since("not-before")).toBe("2023-12-15 undated");
    expect(since("not-before", "undated")).toBe("2023-11-08 undated");
  });
});

test("a value is known with its publication, or else with its incident and marked", () => {
  const incident = { day, sourceIds: [id("same-day")] };
  const claim = (name: string | null) =>
    claimKnownSince({ sourceId: name === null ? null : id(name) }, incident, sources);
  expect(claim("week-later")).toEqual({ day: knownDay("2023-11-15"), dated: true });
  expect(claim("before")).toEqual({ day, dated: true });
  expect(claim("undated")).toEqual({ day, dated: false });
  expect(claim(null)).toEqual({ day, dated: false });
});

test("a count is known with its publication, and not before the day it counts to", () => {
  const tally = (name: string) => tallyKnownSince({ asOf: day, sourceIds: [id(name)] }, sources);
  expect(tally("before")).toEqual({ day, dated: true });
  expect(tally("week-later")).toEqual({ day: knownDay("2023-11-15"), dated: true });
  expect(tally("undated")).toEqual({ day, dated: false });
});

describe("in the dataset", () => {
  const known = dataset.incidents.map((one) => ({ ...one, known: incidentKnownSince(one, dataset.sources) }));

  test("nothing is known before it happened, and most is dated", () => {
    for (const one of known) expect(one.known.day, one.id).toBeGreaterThanOrEqual(one.day);
    expect(known.filter((one) => !one.known.dated).length).toBe(26);
  });

  test("the Erbil drone is known from the next day, its concussion from two weeks later", () => {
    const of = (name: string) => known.find((one) => one.id === (name as IncidentId)); // a literal of this test
    const barracks = of("2023-10-26-erbil-barracks-drone");
    const concussion = barracks?.claims.find(({ field, displayed }) => field === "injured" && displayed);
    expect(isoFromDay(barracks?.known.day ?? day)).toBe("2023-10-27");
    if (!barracks || !concussion) throw new Error("no such claim");
    expect(isoFromDay(claimKnownSince(concussion, barracks, dataset.sources).day)).toBe("2023-11-09");
  });

  test("the articles without a date are known by their bounds", () => {
    const known = (name: string) => {
      const found = dataset.sources.get(id(name));
      const value = found ? knownSince(found) : null;
      return value === null ? null : isoFromDay(value);
    };
    expect(known("seed-dispatch")).toBe("2023-10-26");
    expect(known("seed-afp")).toBe("2023-10-31");
    expect(known("seed-crisisgroup")).toBe("2023-11-12");
    expect(known("seed-lawfare")).toBeNull();
    expect(known("vl-20231122")).toBe("2023-11-22");
  });
});

test("the rule is worded in both languages", () => {
  expect(KNOWN_RULE.map(({ en }) => en).join(" ")).toContain("marked as undated");
  for (const { ar } of KNOWN_RULE) expect(ar).toMatch(/\p{Script=Arabic}/u);
});
