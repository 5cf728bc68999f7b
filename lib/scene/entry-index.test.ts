import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import { entryIndex, nearestDays, nextEntry } from "./entry-index";
import type { PlanEntry } from "./scene";

const entry = (id: string, at: number, kind = "attack", cluster: number | null = 0) =>
  ({ id, day: day(at), kind, cluster }) as PlanEntry; // nothing else of an entry is looked at
const list = [entry("a", 10), entry("b", 10, "us-strike"), entry("c", 12, "other", null), entry("d", 20)];
const [a, b, c, d] = list;
const idOf = (name: string) => name as IncidentId;

test("entries are counted by kind and by place, once for each array", () => {
  const { mask, places } = entryIndex(list);
  expect(mask.tally({ lo: 0, hi: 3 })).toEqual([1, 1, 0, 1]);
  expect(places.between({ lo: 1, hi: 4 })).toEqual([
    { cluster: 0, counts: [1, 1, 0, 0], total: 2, latest: 3 },
  ]);
  expect(entryIndex(list)).toBe(entryIndex(list));
  expect(entryIndex([...list])).not.toBe(entryIndex(list));
});

test("the days beside a day are named", () => {
  expect(nearestDays(list, day(12))).toEqual([
    { day: 10, words: "Previous" },
    { day: 20, words: "Next" },
  ]);
  expect(nearestDays(list, day(5))).toEqual([{ day: 10, words: "Next" }]);
  expect(nearestDays(list, day(20))).toEqual([{ day: 12, words: "Previous" }]);
  expect(nearestDays([], day(5))).toEqual([]);
});

describe("the next entry", () => {
  test("is the neighbour in the order of the list, also within a day", () => {
    expect(nextEntry(list, idOf("a"), day(10), 1)).toBe(b);
    expect(nextEntry(list, idOf("b"), day(10), 1)).toBe(c);
    expect(nextEntry(list, idOf("b"), day(10), -1)).toBe(a);
    expect(nextEntry(list, idOf("d"), day(20), 1)).toBeNull();
    expect(nextEntry(list, idOf("a"), day(10), -1)).toBeNull();
  });

  test("is entered at the day where none is selected or the selected one is not in the list", () => {
    expect(nextEntry(list, null, day(10), 1)).toBe(a);
    expect(nextEntry(list, null, day(10), -1)).toBe(b);
    expect(nextEntry(list, null, day(15), 1)).toBe(d);
    expect(nextEntry(list, idOf("filtered away"), day(15), -1)).toBe(c);
    expect(nextEntry(list, null, day(21), 1)).toBeNull();
    expect(nextEntry(list, null, day(9), -1)).toBeNull();
    expect(nextEntry([], null, day(9), 1)).toBeNull();
  });
});
