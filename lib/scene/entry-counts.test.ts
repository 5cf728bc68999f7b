import fc from "fast-check";
import { expect, test } from "vitest";
import { INCIDENT_KINDS } from "@/lib/domain/incident";
import { countBelow, entryCounts } from "./entry-counts";
import type { PlanEntry } from "./scene";

const entries = fc.array(
  fc.record({
    kind: fc.constantFrom(...INCIDENT_KINDS),
    cluster: fc.option(fc.nat(4)),
  }) as fc.Arbitrary<PlanEntry>, // nothing else of an entry is counted
  { maxLength: 40 },
);

function countedOneByOne(slice: readonly PlanEntry[]) {
  const counts = { attack: 0, "us-strike": 0, interception: 0, other: 0 };
  for (const { kind } of slice) counts[kind] += 1;
  return counts;
}

test("counts any slice as one by one would", () => {
  fc.assert(
    fc.property(entries, fc.nat(45), fc.nat(45), (all, a, b) => {
      const [lo, hi] = [Math.min(a, b, all.length), Math.min(Math.max(a, b), all.length)];
      const slice = all.slice(lo, hi);
      const counted = entryCounts(all);
      expect(counted.between(lo, hi)).toEqual(countedOneByOne(slice));
      const clusters = [...new Set(slice.flatMap(({ cluster }) => cluster ?? []))].sort((x, y) => x - y);
      expect(counted.clustersBetween(lo, hi)).toEqual(
        clusters.map((cluster) => {
          const here = slice.filter((entry) => entry.cluster === cluster);
          return { cluster, counts: countedOneByOne(here), total: here.length };
        }),
      );
    }),
  );
});

test("finds how many numbers lie below another", () => {
  const below = (limit: number) => countBelow([1, 3, 3, 8], limit, (value) => value);
  expect([0, 1, 2, 3, 4, 8, 9].map(below)).toEqual([0, 0, 1, 1, 3, 3, 4]);
  expect(countBelow([], 5, Number)).toBe(0);
});
