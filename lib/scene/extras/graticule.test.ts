import { expect, test } from "vitest";
import { crossings, crossingText, GRATICULE_STEPS, graticuleLines, namedStep } from "./graticule";

test("each line is drawn once, whatever the zoom", () => {
  const lines = GRATICULE_STEPS.flatMap((step) => graticuleLines(step)).map(
    ({ type, degrees }) => `${type} ${degrees}`,
  );
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines).toContain("meridian 45");
  expect(lines).toContain("parallel -33");
  expect(lines).not.toContain("parallel 81");
});

test("crossings are named by the finest step of a zoom", () => {
  expect([3, 4.4, 6.5, 6.6, 12].map((zoom) => namedStep(zoom).degrees)).toEqual([10, 5, 5, 1, 1]);
  expect(crossings({ degrees: 5 }, { south: 31, north: 36, west: 38, east: 45 })).toEqual([
    { lat: 35, lng: 40, text: "35°N 40°E" },
    { lat: 35, lng: 45, text: "35°N 45°E" },
  ]);
  expect(crossings({ degrees: 10 }, { south: 31, north: 39, west: 31, east: 39 })).toEqual([]);
  expect([crossingText(-10, 0), crossingText(0, -70)]).toEqual(["10°S 0°", "0° 70°W"]);
});
