import { expect, test } from "vitest";
import { samplePlan } from "@/lib/layers/sample-plan";
import { tidyCamera } from "@/lib/view/keys/map-keys";
import { pickedOf, revealOf, sameTarget, selectedIdOf, targetOf } from "./map-target";
import { sameCamera } from "./same-camera";

const plan = samplePlan(24, 12);

test("what is picked, pointed at and selected are the same thing", () => {
  for (const picked of [
    { type: "mark", entry: 7 },
    { type: "cluster", cluster: 3 },
  ] as const) {
    const target = targetOf(plan, picked);
    expect(target && target.type !== "origin" && pickedOf(plan, selectedIdOf(target))).toEqual(picked);
  }
  expect(targetOf(plan, null)).toBeNull();
  expect(targetOf(plan, { type: "mark", entry: 99 })).toBeNull();
  expect(pickedOf(plan, null)).toBeNull();
});

test("a disc that counts several places is all of them", () => {
  const clusters = plan.clusters.map((_, index) => ({
    dx: 0,
    dy: 0,
    folded: true,
    radius: 9,
    ...(index === 2 ? { host: 3 } : {}),
  }));
  const target = targetOf(plan, { type: "cluster", cluster: 3 }, { clusters });
  expect(target?.type === "place" && target.together).toEqual([plan.clusters[3], plan.clusters[2]]);
});

test("cameras are compared and rounded as links write them", () => {
  const camera = { lat: 34.123449, lng: 41.987651, zoom: 6.3149 };
  expect(tidyCamera(camera)).toEqual({ lat: 34.1234, lng: 41.9877, zoom: 6.31 });
  expect(sameCamera(camera, tidyCamera(camera))).toBe(true);
  expect(sameCamera(camera, { ...camera, zoom: 6.33 })).toBe(false);
  expect(sameCamera(camera, { ...camera, lat: 34.1237 })).toBe(false);
});

test("a target is the same while it is the same thing, whatever the plan", () => {
  const [first, second] = [7, 8].map((entry) => targetOf(plan, { type: "mark", entry }));
  const place = targetOf(plan, { type: "cluster", cluster: 3 });
  const again = targetOf(samplePlan(24, 12), { type: "mark", entry: 7 });
  expect(sameTarget(first ?? null, again)).toBe(true);
  expect(sameTarget(first ?? null, second ?? null)).toBe(false);
  expect(sameTarget(first ?? null, place)).toBe(false);
  expect(sameTarget(place, targetOf(plan, { type: "cluster", cluster: 3 }))).toBe(true);
  expect(sameTarget(null, null)).toBe(true);
  expect(sameTarget(place, null)).toBe(false);
});

test("a selection is revealed at its place", () => {
  const target = targetOf(plan, { type: "mark", entry: 7 });
  const id = target && target.type !== "origin" ? selectedIdOf(target) : null;
  expect(revealOf(plan, id)?.at).toEqual(plan.clusters[plan.entries[7]?.cluster ?? -1]?.at);
  expect(revealOf(plan, null)).toBeNull();
});
