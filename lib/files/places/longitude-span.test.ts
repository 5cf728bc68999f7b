import fc from "fast-check";
import { expect, test } from "vitest";
import { longitudeSpan, withinSpan } from "./longitude-span";

test("rows on both sides of 180° lie close together; others as they are", () => {
  expect(longitudeSpan([178, -179, 175])).toEqual({ west: 175, east: 181 });
  expect(longitudeSpan([40, 36, 43])).toEqual({ west: 36, east: 43 });
  expect(longitudeSpan([-74, 40])).toEqual({ west: -74, east: 40 });
  expect(longitudeSpan([12])).toEqual({ west: 12, east: 12 });
});

test("a span holds every longitude and is never wider than from least to most", () => {
  const lng = fc.double({ min: -180, max: 180, noNaN: true });
  fc.assert(
    fc.property(fc.array(lng, { minLength: 1 }), (all) => {
      const span = longitudeSpan(all);
      expect(span.east - span.west).toBeLessThanOrEqual(Math.max(...all) - Math.min(...all));
      for (const one of all) {
        expect(withinSpan(one, span)).toBeGreaterThanOrEqual(span.west);
        expect(withinSpan(one, span)).toBeLessThanOrEqual(span.east + 1e-9);
      }
    }),
  );
});
