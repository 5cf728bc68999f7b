import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import type { IncidentId, Status, Weapon } from "@/lib/domain/incident";
import type { AreaId, PlaceId } from "@/lib/domain/place";
import type { Cluster, DrawnOrigin, Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import { legendCounts } from "./legend-counts";

const day = knownDay("2023-11-08");

function entry(
  id: string,
  weapon: Weapon,
  status: Status,
  cluster: number | null,
  disputed = false,
): PlanEntry {
  const place = {
    placeId: "p" as PlaceId,
    placeName: "P",
    placeNameAr: null,
    summary: "",
    sourceCount: 1,
    by: null,
    launchedFrom: null,
    spot: 0,
  };
  return {
    id: id as IncidentId,
    kind: "attack",
    weapon,
    status,
    disputed,
    day,
    localTime: null,
    cluster,
    ...place,
  };
}

const cluster = (form: Cluster["form"]): Cluster => ({
  id: "p" as PlaceId,
  form,
  at: { lng: 42, lat: 34 },
  placeIds: ["p" as PlaceId],
  kind: "base",
  strikeSite: false,
  precision: "site",
  label: "P",
  labelAr: null,
  capacity: 4,
  entryCount: 4,
});

test("counts only what the scene shows, and tells points, areas and what has no place on the map apart", () => {
  const plan: Plan = {
    entries: [
      entry("hidden", "ied", "claimed", 0, true),
      entry("a", "drone", "confirmed", 0, true),
      entry("b", "rocket", "reported", 1),
      entry("c", "rocket", "claimed", null),
    ],
    clusters: [cluster({ type: "point" }), cluster({ type: "area", areaId: "SY-DY" as AreaId })],
    origins: [],
    span: { type: "day" },
    dayExtent: { from: day, to: day },
  };
  const counts = [3, 0, 0, 0];
  const origin = {
    incidentId: "a" as IncidentId,
    entry: 1,
    stance: "asserted",
    stroke: "dotted",
  } as DrawnOrigin; // all that is counted
  const scene: Scene = {
    day,
    first: day,
    last: day,
    lo: 1,
    hi: 4,
    counts,
    total: 3,
    clusters: [],
    origins: [origin],
  };
  expect(legendCounts(plan, scene)).toEqual({
    kind: counts,
    status: { confirmed: 1, reported: 1, claimed: 1 },
    weapons: [
      { weapon: "rocket", count: 2 },
      { weapon: "drone", count: 1 },
    ],
    disputed: 1,
    launched: 1,
    origins: { solid: 0, dashed: 0, dotted: 1 },
    inAreas: 1,
    notOnMap: 1,
  });
});
