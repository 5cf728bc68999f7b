import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { PlaceId } from "@/lib/domain/place";
import type { PlanEntry } from "@/lib/scene/scene";
import { groupByDay } from "./group-by-day";

const entry = (id: string, iso: string): PlanEntry => ({
  id: id as IncidentId,
  kind: "attack",
  weapon: "rocket",
  status: "confirmed",
  disputed: false,
  day: knownDay(iso),
  localTime: null,
  placeId: "harir" as PlaceId,
  placeName: "al-Harir",
  placeNameAr: null,
  summary: "",
  sourceCount: 1,
  by: null,
  launchedFrom: null,
  cluster: 0,
  spot: 0,
});

test("takes the plan from its end: newest day first, latest first within a day, indices of the plan kept", () => {
  const groups = groupByDay([
    entry("a", "2023-10-18"),
    entry("b", "2023-10-18"),
    entry("c", "2023-10-19"),
    entry("d", "2023-10-23"),
  ]);
  expect(groups.map(({ lo, hi, entries }) => [lo, hi, entries.map(({ id }) => id).join("")])).toEqual([
    [3, 4, "d"],
    [2, 3, "c"],
    [0, 2, "ba"],
  ]);
});

test("nothing gives nothing", () => {
  expect(groupByDay([])).toEqual([]);
});
