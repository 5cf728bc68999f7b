import { expect, test } from "vitest";
import { geodesicBetween } from "@/lib/geodesy/geodesic";
import { NO_EXTRAS } from "@/lib/view/view";
import { plottedExtras } from "./plotted-extras";

const [tanf, erbil, baghdad] = [
  { lat: 33.5, lng: 38.6167 },
  { lat: 36.24, lng: 43.96 },
  { lat: 33.31, lng: 44.37 },
];

test("nothing is drawn of nothing, and of one point of a line its dot", () => {
  expect(plottedExtras(NO_EXTRAS)).toEqual({ lines: [], dots: [], texts: [] });
  const { lines, dots, texts } = plottedExtras({ rings: [], line: [tanf] });
  expect([lines.length, dots.length, texts.length]).toEqual([0, 1, 0]);
});

test("a ring says its radius north and south of its middle", () => {
  const { texts, dots } = plottedExtras({ rings: [{ at: tanf, km: 300 }], line: [] });
  expect(texts.map(({ text, side }) => [text, side])).toEqual([
    ["300 km", "above"],
    ["300 km", "below"],
  ]);
  for (const { at } of texts) expect(geodesicBetween(tanf, at).km).toBeCloseTo(300, 5);
  expect(dots).toEqual([{ part: "ring", at: tanf }]);
});

test("a line says each leg at its middle and the sum at its end", () => {
  const { texts } = plottedExtras({ rings: [], line: [tanf, erbil, baghdad] });
  const legs = [geodesicBetween(tanf, erbil), geodesicBetween(erbil, baghdad)];
  expect(texts.map(({ text }) => text)).toEqual([
    `${Math.round(legs[0]?.km ?? 0)} km · 0${Math.round(legs[0]?.bearing ?? 0)}°`,
    `${Math.round(legs[1]?.km ?? 0)} km · ${Math.round(legs[1]?.bearing ?? 0)}°`,
    `Σ ${Math.round((legs[0]?.km ?? 0) + (legs[1]?.km ?? 0))} km`,
  ]);
  expect(plottedExtras({ rings: [], line: [tanf, erbil] }).texts).toHaveLength(1);
});
