import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { clusterSigns } from "@/lib/scene/packing/cluster-signs";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { placeSymbolOf } from "@/lib/signs/place-symbol";
import { NO_FILTERS } from "@/lib/view/default-view";
import { layoutFor } from "./layout-for";
import { layoutOf } from "./layout-of";

const plan = planOf(loadDataset(), NO_FILTERS, { type: "window", days: 14 });
const scene = sceneOf(plan, knownDay("2023-11-12"));
const look = { lang: "en", hiddenLayers: [], extras: { names: null } } as const;
const signsWith = (...hiddenLayers: ("idle" | "strikes")[]) =>
  clusterSigns(plan, scene, layoutFor(plan, 7, { ...look, hiddenLayers }));

test("by default it is the plain layout", () => {
  expect(layoutFor(plan, 7, look)).toEqual(layoutOf(plan, 7));
});

test("without idle bases there is a sign only where something is visible, and every name waits for that", () => {
  expect(signsWith().some(({ total }) => total === 0)).toBe(true);
  expect(signsWith("idle").every(({ total }) => total > 0)).toBe(true);
  expect(layoutFor(plan, 7, { ...look, hiddenLayers: ["idle"] }).labels.every(({ rank }) => rank === 2)).toBe(
    true,
  );
});

test("without strike sites their marks stay, and nothing else moves", () => {
  const layout = layoutFor(plan, 7, { ...look, hiddenLayers: ["strikes"] });
  const plain = layoutOf(plan, 7);
  plan.clusters.forEach((cluster, index) => {
    const isStruck = placeSymbolOf(cluster) === "strike-site";
    expect(layout.labels.some((label) => label.cluster === index) && isStruck).toBe(false);
    const { unsigned, ...place } = layout.clusters[index] ?? {};
    expect(unsigned ?? false).toBe(isStruck);
    expect(place).toEqual(plain.clusters[index]);
  });
  const totals = (signs: ReturnType<typeof signsWith>) => signs.reduce((sum, { total }) => sum + total, 0);
  expect(totals(signsWith("strikes"))).toBe(totals(signsWith()));
});

test("names are of one language, or of both at every zoom", () => {
  const lines = (names: "en" | "ar" | "both" | null, zoom: number) =>
    layoutFor(plan, zoom, { ...look, extras: { names } }).labels.map((label) => label.lines.length);
  expect(Math.max(...lines("en", 7))).toBe(1);
  expect(Math.max(...lines("ar", 7))).toBe(1);
  expect(Math.max(...lines("both", 4.8))).toBe(2);
  expect(Math.max(...lines(null, 4.8))).toBe(1);
});
