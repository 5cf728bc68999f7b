import { describe, expect, test } from "vitest";
import { sampleLayout, samplePlan, sampleScene } from "@/lib/layers/sample-plan";
import { clusterSigns } from "@/lib/scene/packing/cluster-signs";
import { phyllotaxis } from "@/lib/scene/packing/phyllotaxis";
import { type PaintedFrame, type Picked, pickMark } from "./pick-mark";
import { screenProjection, toScreen } from "./screen-projection";

const plan = samplePlan(180, 12);
const layout = sampleLayout(plan);
const WORLD = 512 * 2 ** 6;
const projection = { scale: WORLD, x: -0.6 * WORLD, y: -0.39 * WORLD, width: 1280, height: 800 };

function frame(lo: number, hi: number, raised = -1): PaintedFrame {
  const scene = sampleScene(plan, lo, hi);
  return { plan, scene, layout, signs: clusterSigns(plan, scene, layout), projection, raised };
}

/** All that is painted, topmost first, worked out one by one without any shortcut. */
function painted({ scene, signs, raised }: PaintedFrame) {
  const things: { picked: Picked; x: number; y: number; radius: number }[] = [];
  for (const sign of [...signs].reverse()) {
    const at = toScreen(projection, plan.clusters[sign.cluster]?.at ?? { lng: 0, lat: 0 });
    const picked: Picked = { type: "cluster", cluster: sign.cluster };
    things.push({ picked, x: at.x + sign.dx, y: at.y + sign.dy, radius: sign.radius });
  }
  const order = plan.entries
    .map((_, index) => index)
    .filter((index) => index >= scene.lo && index < scene.hi);
  order.sort((a, b) => (b === raised ? 1 : 0) - (a === raised ? 1 : 0) || b - a);
  for (const index of order) {
    const entry = plan.entries[index];
    const cluster = plan.clusters[entry?.cluster ?? -1];
    const place = layout.clusters[entry?.cluster ?? -1];
    if (!entry || !cluster || !place || place.folded) continue;
    const at = toScreen(projection, cluster.at);
    const spot = phyllotaxis(entry.spot, layout.markRadius);
    const picked: Picked = { type: "mark", entry: index };
    things.push({
      picked,
      x: at.x + place.dx + spot.x,
      y: at.y + place.dy + spot.y,
      radius: layout.markRadius,
    });
  }
  return things;
}

function naive(shown: PaintedFrame, x: number, y: number, tolerance: number): Picked | null {
  const gaps = painted(shown).map((thing) => ({
    ...thing,
    gap: Math.max(0, Math.hypot(thing.x - x, thing.y - y) - thing.radius),
  }));
  const least = Math.min(...gaps.map(({ gap }) => gap));
  return least <= tolerance ? (gaps.find(({ gap }) => gap === least)?.picked ?? null) : null;
}

/** Even but unrelated to the marks. */
function points(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    x: 150 + ((index * 97.31) % 750),
    y: 60 + ((index * 61.77) % 350),
  }));
}

describe("picking", () => {
  test.each([
    [0, 180, -1, 0],
    [0, 180, 40, 4],
    [60, 75, 63, 12],
    [30, 30, -1, 12],
  ])("entries %i to %i, raised %i, tolerance %i: as by trying everything", (lo, hi, raised, tolerance) => {
    const shown = frame(lo, hi, raised);
    const targets = painted(shown).flatMap(({ x, y }) => [
      { x, y },
      { x: x + 5, y: y - 3 },
      { x: x + 9, y },
    ]);
    let hits = 0;
    for (const { x, y } of [...points(1500), ...targets]) {
      const expected = naive(shown, x, y, tolerance);
      expect(pickMark(shown, x, y, tolerance)).toEqual(expected);
      if (expected) hits++;
    }
    expect(hits).toBeGreaterThan(10);
  });

  test("finds each visible mark at its middle, and none that the day hides", () => {
    const shown = frame(90, 120);
    const found = painted(shown).map(({ x, y }) => pickMark(shown, x, y, 0));
    for (const picked of found) {
      if (picked?.type === "mark") expect(picked.entry >= 90 && picked.entry < 120).toBe(true);
    }
    expect(found.filter((picked) => picked?.type === "mark").length).toBeGreaterThan(20);
  });

  test("marks of folded clusters and of areas are reached through their disc", () => {
    const shown = frame(0, 180);
    for (const cluster of [2, 4]) {
      const at = toScreen(projection, plan.clusters[cluster]?.at ?? { lng: 0, lat: 0 });
      expect(pickMark(shown, at.x + 8, at.y, 0)).toEqual({ type: "cluster", cluster });
    }
  });
});

describe("the screen projection", () => {
  test("is read out of the map's matrix", () => {
    const [width, height] = [1280, 800];
    const scaleX = (2 * projection.scale) / width;
    const scaleY = (-2 * projection.scale) / height;
    const matrix = new Float64Array(16);
    const w = 1.7;
    matrix.set([scaleX * w, 0, 0, 0, 0, scaleY * w], 0);
    matrix.set([((2 * projection.x) / width - 1) * w, (1 - (2 * projection.y) / height) * w, 0, w], 12);
    const read = screenProjection(matrix, width, height);
    expect(read.scale).toBeCloseTo(projection.scale, 6);
    expect(read.x).toBeCloseTo(projection.x, 6);
    expect(read.y).toBeCloseTo(projection.y, 6);
  });
});
