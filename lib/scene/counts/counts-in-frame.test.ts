import fc from "fast-check";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { totalOf } from "@/lib/domain/kind-counts";
import { originCounts } from "@/lib/scene/origins/origin-counts";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { beyondText, countsInFrame } from "./counts-in-frame";

const plan = planOf(loadDataset(), DEFAULT_VIEW.filters, { type: "until" });
const scene = sceneOf(plan, knownDay("2024-02-04"));
const placed = plan.entries.slice(scene.lo, scene.hi).filter(({ cluster }) => cluster !== null).length;

test("a picture of the whole world counts all that has a place, and says how many have none", () => {
  const whole = countsInFrame(plan, scene, { lat: 30, lng: 43, zoom: 1 }, { widthPx: 4000, heightPx: 4000 });
  expect(whole.total).toBe(placed);
  expect(whole.beyond).toBe(scene.total - placed);
  const { launches, notSaid } = originCounts(plan, scene);
  expect(whole.origins.launches).toBeLessThanOrEqual(launches);
  expect(whole.origins.notSaid).toBeLessThanOrEqual(notSaid);
  expect(whole.origins.launches).toBeLessThanOrEqual(whole.total);
});

test("a picture of one place counts what lies there, and leaves the rest outside", () => {
  const [first] = scene.clusters;
  const cluster = first && plan.clusters[first.cluster];
  if (!cluster) throw new Error("no cluster");
  const { total, beyond } = countsInFrame(
    plan,
    scene,
    { ...cluster.at, zoom: 14 },
    { widthPx: 40, heightPx: 40 },
  );
  expect(total).toBe(first.total);
  expect(beyond).toBe(scene.total - first.total);
});

test("kinds and certainty add up to the total, and a larger picture never counts less", () => {
  const cameras = fc.record({
    lat: fc.double({ min: 12, max: 38, noNaN: true }),
    lng: fc.double({ min: 30, max: 55, noNaN: true }),
    zoom: fc.double({ min: 3, max: 12, noNaN: true }),
  });
  const sides = fc.integer({ min: 100, max: 2000 });
  fc.assert(
    fc.property(cameras, sides, sides, (camera, widthPx, heightPx) => {
      const seen = countsInFrame(plan, scene, camera, { widthPx, heightPx });
      const larger = countsInFrame(plan, scene, camera, { widthPx: widthPx + 50, heightPx: heightPx + 50 });
      const kinds = totalOf(seen.counts);
      const { confirmed, reported, claimed } = seen.status;
      expect(kinds).toBe(seen.total);
      expect(confirmed + reported + claimed).toBe(seen.total);
      expect(seen.total + seen.beyond).toBe(scene.total);
      expect(larger.total).toBeGreaterThanOrEqual(seen.total);
    }),
    { numRuns: 60 },
  );
});

test("says what is outside only where something is", () => {
  expect(beyondText(0, "en")).toBe("");
  expect(beyondText(3, "en")).toBe("3 more outside this picture");
});
