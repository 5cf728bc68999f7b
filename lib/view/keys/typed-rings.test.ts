import { expect, test } from "vitest";
import { typedRings } from "./typed-rings";

const CENTRE = { lat: 33.123456, lng: 42 };

test("one ring a radius, each once, about what is typed or else the map's centre", () => {
  expect(typedRings("", "100, 300 100", CENTRE)).toEqual({
    type: "rings",
    rings: [
      { at: { lat: 33.1235, lng: 42 }, km: 100 },
      { at: { lat: 33.1235, lng: 42 }, km: 300 },
    ],
  });
  expect(typedRings(" 36.24, 43.96 ", "12.4", CENTRE)).toEqual({
    type: "rings",
    rings: [{ at: { lat: 36.24, lng: 43.96 }, km: 12 }],
  });
});

test.each(["", "0", "5001", "-3", "ten", "1e3", "100, x"])("“%s” is no radius", (radii) => {
  expect(typedRings("", radii, CENTRE)).toEqual({ type: "bad-radius" });
});

test.each(["here", "33.79", "91, 20", "33, 181", "33.79 42.44"])("“%s” is no point", (middle) => {
  expect(typedRings(middle, "10", CENTRE)).toEqual({ type: "bad-point" });
});
