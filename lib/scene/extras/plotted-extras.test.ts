import { expect, test } from "vitest";
import type { PlaceId } from "@/lib/domain/place";
import { geodesicBetween } from "@/lib/geodesy/geodesic";
import { type MapExtras, NO_EXTRAS } from "@/lib/view/view";
import { placeTexts, plottedExtras, SIDES } from "./plotted-extras";

const [tanf, erbil, baghdad] = [
  { lat: 33.5, lng: 38.6167 },
  { lat: 36.24, lng: 43.96 },
  { lat: 33.31, lng: 44.37 },
];

const plotted = (extras: Pick<MapExtras, "rings" | "line">) =>
  plottedExtras({ ...NO_EXTRAS, ...extras }, "en");

test("nothing is drawn of nothing, and of one point of a line its dot", () => {
  expect(plotted(NO_EXTRAS)).toEqual({ lines: [], dots: [], texts: [] });
  const { lines, dots, texts } = plotted({ rings: [], line: [tanf] });
  expect([lines.length, dots.length, texts.length]).toEqual([0, 1, 0]);
});

test("a ring says its radius north and south of its middle", () => {
  const { texts, dots } = plotted({ rings: [{ at: tanf, km: 300 }], line: [] });
  expect(texts.map(({ text, side }) => [text, side])).toEqual([
    ["300 km", "above"],
    ["300 km", "below"],
  ]);
  for (const { at } of texts) expect(geodesicBetween(tanf, at).km).toBeCloseTo(300, 5);
  expect(dots).toEqual([{ part: "ring", at: tanf }]);
});

test("a line says each leg at its middle and the sum at its end", () => {
  const { texts } = plotted({ rings: [], line: [tanf, erbil, baghdad] });
  const legs = [geodesicBetween(tanf, erbil), geodesicBetween(erbil, baghdad)];
  expect(texts.map(({ text }) => text)).toEqual([
    `${Math.round(legs[0]?.km ?? 0)} km · 0${Math.round(legs[0]?.bearing ?? 0)}°`,
    `${Math.round(legs[1]?.km ?? 0)} km · ${Math.round(legs[1]?.bearing ?? 0)}°`,
    `Σ ${Math.round((legs[0]?.km ?? 0) + (legs[1]?.km ?? 0))} km`,
  ]);
  expect(plotted({ rings: [], line: [tanf, erbil] }).texts).toHaveLength(1);
});

test("a ring about a place has its name on top, in the language of the map's names", () => {
  // An id that stands for one of the dataset.
  const place = { id: "al-tanf" as PlaceId, name: "Al-Tanf", nameAr: "التنف" };
  const rings = [{ at: tanf, km: 300, place }];
  const top = (names: MapExtras["names"], lang: "en" | "ar") =>
    plottedExtras({ rings, line: [], names }, lang).texts.map(({ text }) => text);
  expect(top(null, "en")).toEqual(["300 km · Al-Tanf", "300 km"]);
  expect(top(null, "ar")).toEqual(["\u202b300 كم · التنف\u202c", "\u202b300 كم\u202c"]);
  expect(top("en", "ar")[0]).toBe("300 km · Al-Tanf");
  expect(top("ar", "en")[0]).toBe("\u202b300 كم · التنف\u202c");
  expect(top("both", "ar")[0]).toBe("\u202b300 كم · التنف\u202c");
  const unnamed = [{ ...rings[0], at: tanf, km: 300, place: { ...place, nameAr: null } }];
  expect(plottedExtras({ rings: unnamed, line: [], names: "ar" }, "en").texts[0]?.text).toBe(
    "\u202b300 كم · Al-Tanf\u202c",
  );
});

const at = { lat: 33, lng: 42 };
const above = { at, text: "231 km · 072°", side: "above" } as const;
const below = { ...above, side: "below" } as const;

test("texts at one point go round it, the last first, and a fifth lies on it", () => {
  expect(placeTexts([above, above, above, above, above], 6)).toEqual(["above", ...SIDES.above.toReversed()]);
  expect(placeTexts([below, below], 6)).toEqual(["above", "below"]);
  expect(placeTexts([above, below], 6)).toEqual(["above", "below"]);
});

test("texts far enough apart stay where they are; how far that is depends on the zoom", () => {
  const near = { ...above, at: { lat: 33.05, lng: 42 } };
  expect(placeTexts([near, above], 5)).toEqual(["below", "above"]);
  expect(placeTexts([above, near], 10)).toEqual(["above", "above"]);
});

test("the number of a ring gives way to that of a leg which ends in the middle of its line", () => {
  const rings = [{ at: { lat: 33, lng: 42 }, km: 111 }];
  // The middle of the leg is the ring's northern point.
  const line = [
    { lat: 34, lng: 41 },
    { lat: 34, lng: 43 },
  ];
  const { texts } = plottedExtras({ rings, line, names: null }, "en");
  expect(texts.map(({ text }) => text)).toEqual(["111 km", "111 km", expect.stringMatching(/ · 0/)]);
  expect(placeTexts(texts, 6)).toEqual(["below", "below", "above"]);
});
