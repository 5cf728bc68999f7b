import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapNames } from "@/lib/basemap/map-names";
import { project } from "@/lib/basemap/mercator";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { day } from "@/lib/domain/day";
import { clusterSigns } from "@/lib/scene/packing/cluster-signs";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { distanceToBox, labelBox, meet } from "@/lib/scene/packing/label-box";
import { DOT_PX } from "@/lib/scene/packing/nudge-discs";
import { spotOf } from "@/lib/scene/packing/phyllotaxis";
import { isAlwaysShown } from "@/lib/scene/packing/settle-clusters";
import { planOf } from "@/lib/scene/plan/plan-of";
import { isOtherCountry } from "@/lib/scene/sample-borders";
import { randomDataset } from "@/lib/scene/sample-dataset";
import type { Layout, Plan } from "@/lib/scene/scene";
import { sceneOf } from "@/lib/scene/scene-of";
import { NO_FILTERS } from "@/lib/view/default-view";
import type { DaySpan } from "@/lib/view/view";
import { layoutOf } from "./layout-of";

const real = loadDataset();
const SPANS: DaySpan[] = [{ type: "day" }, { type: "window", days: 14 }, { type: "until" }];
const PLANS = SPANS.map((span) => planOf(real, NO_FILTERS, span));
/** Default zooms of boxes from 320 to 3,840 pixels wide, and all others that a reader may turn to. */
const zooms = fc.oneof(
  fc.constantFrom(4.75, 5.35, 5.95, 6.3),
  fc.integer({ min: 300, max: 1200 }).map((zoom) => zoom / 100),
);
const cases = fc.record({
  span: fc.integer({ min: 0, max: SPANS.length - 1 }),
  zoom: zooms,
  lang: fc.constantFrom("en" as const, "ar" as const),
});

function laidOut({ span, zoom, lang }: { span: number; zoom: number; lang: "en" | "ar" }) {
  const plan = PLANS[span];
  if (!plan) throw new RangeError("no such span");
  return { plan, layout: layoutOf(plan, zoom, mapNames(lang, null)) };
}

interface Drawn {
  readonly cluster: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function pointsOf(plan: Plan, zoom: number) {
  return plan.clusters.map(({ at }) => project(at, zoom));
}

/** Every mark and disc that any day may show. */
function drawnOf(plan: Plan, { zoom, clusters, markRadius }: Layout): Drawn[] {
  const points = pointsOf(plan, zoom);
  return plan.clusters.flatMap(({ capacity }, cluster): Drawn[] => {
    const [place, point] = [clusters[cluster], points[cluster]];
    if (!place || !point || capacity === 0 || place.host !== undefined) return [];
    if (place.folded)
      return [{ cluster, x: point.x + place.dx, y: point.y + place.dy, radius: place.radius }];
    return Array.from({ length: capacity }, (_, index) => {
      const { x, y } = spotOf(undefined, index, markRadius, place.spots);
      return { cluster, x: point.x + x, y: point.y + y, radius: markRadius };
    });
  });
}

function isPoint(plan: Plan, cluster: number): boolean {
  return plan.clusters[cluster]?.form.type === "point";
}

const RUNS = { numRuns: 60 };

describe("the real dataset, at any zoom", () => {
  test("a place's sign is on its point; only a counted disc gives way, by 10 pixels at most", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: real.firstDay, max: real.lastDay }), (given, at) => {
        const { plan, layout } = laidOut(given);
        const signs = clusterSigns(plan, sceneOf(plan, day(at)), layout);
        for (const { cluster, sign, dx, dy, radius } of signs) {
          if (!isPoint(plan, cluster)) continue;
          expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(sign === "disc" ? 10.01 : 0);
          // A disc that still covers its point needs no dot: it would lie on the number.
          const isOff = sign === "disc" && Math.hypot(dx, dy) > radius - DOT_PX;
          if (isOff) expect(signs.some((dot) => dot.cluster === cluster && dot.sign === "dot")).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("marks and discs are in their place's country, or within 10 pixels of the place", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { plan, layout } = laidOut(given);
        const points = pointsOf(plan, layout.zoom);
        const wrong = drawnOf(plan, layout).flatMap(({ cluster, x, y }) => {
          const point = points[cluster];
          if (!point || !isPoint(plan, cluster) || Math.hypot(x - point.x, y - point.y) <= 10.01) return [];
          // A pixel of tolerance: the outlines are the finest there are, the layout's borders are simplified.
          const share = 1 - 1 / Math.hypot(x - point.x, y - point.y);
          const within = { x: point.x + (x - point.x) * share, y: point.y + (y - point.y) * share };
          return isOtherCountry(point, within, layout.zoom) ? [plan.clusters[cluster]?.id] : [];
        });
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  test("what is counted elsewhere is counted in its country, or within 10 pixels", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { plan, layout } = laidOut(given);
        const points = pointsOf(plan, layout.zoom);
        layout.clusters.forEach(({ host }, index) => {
          const [from, to] = [points[index], points[host ?? index]];
          if (!from || !to || Math.hypot(from.x - to.x, from.y - to.y) <= 10.01) return;
          expect(isOtherCountry(from, to, layout.zoom), plan.clusters[index]?.id).toBe(false);
          expect(layout.clusters[host ?? index]?.host).toBeUndefined();
        });
      }),
      RUNS,
    );
  });

  test("no mark or disc covers another place's sign, and none another's mark", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { plan, layout } = laidOut(given);
        const points = pointsOf(plan, layout.zoom);
        const drawn = drawnOf(plan, layout);
        const apart = (a: { x: number; y: number }, b: { x: number; y: number }) =>
          Math.hypot(a.x - b.x, a.y - b.y);
        const covered = plan.clusters.flatMap((cluster, index) => {
          const [point, place] = [points[index], layout.clusters[index]];
          const isShown = cluster.capacity > 0 || (isAlwaysShown(cluster) && !place?.crowded);
          if (!point || !isPoint(plan, index) || !isShown || place?.host !== undefined) return [];
          const over = drawn.filter((one) => one.cluster !== index && apart(one, point) <= one.radius);
          return over.map((one) => `${cluster.id} by ${one.cluster}`);
        });
        expect(covered).toEqual([]);
        const clashes = drawn.flatMap((a) =>
          drawn
            .filter((b) => a.cluster < b.cluster && apart(a, b) <= a.radius + b.radius - 6)
            .map((b) => `${a.cluster} and ${b.cluster}`),
        );
        expect(clashes).toEqual([]);
      }),
      RUNS,
    );
  });

  test("names touch neither marks nor discs nor each other", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { plan, layout } = laidOut(given);
        const points = pointsOf(plan, layout.zoom);
        const drawn = drawnOf(plan, layout);
        const boxes = layout.labels.map((label) => {
          const [point, place] = [points[label.cluster], layout.clusters[label.cluster]];
          const from = { x: (point?.x ?? 0) + (place?.dx ?? 0), y: (point?.y ?? 0) + (place?.dy ?? 0) };
          return labelBox(label, estimateTextWidth, from);
        });
        boxes.forEach((box, first) => {
          for (const other of boxes.slice(0, first)) expect(meet(box, other)).toBe(false);
          for (const thing of drawn)
            expect(distanceToBox(box, thing)).toBeGreaterThanOrEqual(thing.radius - 0.1);
        });
      }),
      RUNS,
    );
  });

  test("the same plan and zoom give the same layout, which survives JSON", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { plan, layout } = laidOut(given);
        const again = layoutOf(structuredClone(plan), layout.zoom);
        expect(JSON.parse(JSON.stringify(again))).toEqual(layoutOf(plan, layout.zoom));
      }),
      { numRuns: 15 },
    );
  });
});

describe.each(PLANS)("$span.type", (plan) => {
  test.each([6.3, 7])("at zoom %d every base that is not counted with another is named", (zoom) => {
    const { clusters, labels } = layoutOf(plan, zoom);
    const named = new Set(labels.map(({ cluster }) => cluster));
    const missing = plan.clusters.filter(
      (cluster, index) => isAlwaysShown(cluster) && clusters[index]?.host === undefined && !named.has(index),
    );
    expect(missing.map(({ label }) => label)).toEqual([]);
  });

  test("close up every incident that has a point is a mark about it", () => {
    layoutOf(plan, 13).clusters.forEach(({ dx, dy, folded }, index) => {
      if (isPoint(plan, index)) expect([dx, dy, folded]).toEqual([0, 0, false]);
    });
  });

  test("on a phone that shows the whole theatre all are counted", () => {
    const { clusters } = layoutOf(plan, 4.75);
    expect(clusters.every(({ folded }, index) => folded || plan.clusters[index]?.capacity === 0)).toBe(true);
  });
});

test("Tower 22 is in Jordan, al-Tanf in Syria, each with its own disc on a phone", () => {
  const [, plan] = PLANS;
  if (!plan) throw new Error("no plan");
  const at = (id: string) => plan.clusters.findIndex((cluster) => cluster.id === id);
  const { clusters } = layoutOf(plan, 4.75);
  const [tower, tanf] = [clusters[at("tower-22")], clusters[at("al-tanf")]];
  expect(tower?.host ?? tanf?.host).toBeUndefined();
  expect([Math.sign(tower?.dy ?? 0), Math.sign(tanf?.dy ?? 0)]).toEqual([1, -1]);
});

test("random places cover no sign either", () => {
  for (let seed = 1; seed <= 4; seed++) {
    const plan = planOf(randomDataset(seed), NO_FILTERS, { type: "window", days: 14 });
    const layout = layoutOf(plan, 5.9);
    const points = pointsOf(plan, 5.9);
    for (const { cluster, x, y, radius } of drawnOf(plan, layout))
      points.forEach((point, index) => {
        const place = layout.clusters[index];
        if (index === cluster || !isPoint(plan, index) || place?.host !== undefined) return;
        if (plan.clusters[index]?.capacity === 0 && place?.crowded) return;
        expect(Math.hypot(x - point.x, y - point.y)).toBeGreaterThan(radius);
      });
  }
});

test("Arabic readers get the Arabic name first", () => {
  const [plan] = PLANS;
  const first = (lang: "en" | "ar") =>
    plan &&
    layoutOf(plan, 7, mapNames(lang, null)).labels.find(
      ({ cluster }) => plan.clusters[cluster]?.id === "al-tanf",
    )?.lines;
  expect(first("en")).toEqual(["al-Tanf", "التنف"]);
  expect(first("ar")).toEqual(["التنف", "al-Tanf"]);
});

test("widths of text are those that Chromium measured", () => {
  const near = (text: string, weight: 400 | 600, px: number) =>
    expect(Math.abs(estimateTextWidth(text, 1000, weight) / px - 1), text).toBeLessThan(0.03);
  near("التنف", 400, 2078);
  near("عين الأسد", 400, 3707);
  near("القرية الخضراء", 600, 5495);
  near("الشدادي", 600, 3444);
  near("10", 600, 1200);
  expect(estimateTextWidth("", 13, 400)).toBe(0);
});
