import fc from "fast-check";
import { expect, test } from "vitest";
import { project, worldSizePx } from "@/lib/basemap/mercator";
import { worldInView } from "./world-in-view";

test("a world smaller than the map lies in its middle; one larger ends at the margin", () => {
  const small = worldInView({ lat: 60, lng: 120, zoom: 0 }, 1080, 670);
  expect([small.lat, small.lng]).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
  const pole = worldInView({ lat: 85.05, lng: 10, zoom: 4 }, 1080, 670);
  expect(pole.lng).toBeCloseTo(10, 6);
  expect(project(pole, 4).y).toBeCloseTo(670 / 2 - 24, 3);
  const inside = { lat: 33, lng: 43, zoom: 6 };
  const kept = worldInView(inside, 1080, 670);
  expect([kept.lat, kept.lng, kept.zoom]).toEqual([expect.closeTo(33, 6), expect.closeTo(43, 6), 6]);
});

test("it is settled after one step, and never further beyond the world than the margin", () => {
  const camera = fc.record({
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lng: fc.double({ min: -400, max: 400, noNaN: true }),
    zoom: fc.double({ min: 0, max: 14, noNaN: true }),
  });
  fc.assert(
    fc.property(camera, fc.integer({ min: 200, max: 3000 }), (given, widthPx) => {
      const held = worldInView(given, widthPx, 600);
      const { x } = project(held, held.zoom);
      const world = worldSizePx(held.zoom);
      if (world > widthPx - 48) {
        expect(x - widthPx / 2).toBeGreaterThanOrEqual(-24 - 1e-6 * world);
        expect(x + widthPx / 2 - world).toBeLessThanOrEqual(24 + 1e-6 * world);
      } else expect(x).toBeCloseTo(world / 2, 3);
      const again = worldInView(held, widthPx, 600);
      expect(again.lng).toBeCloseTo(held.lng, 4);
      expect(again.lat).toBeCloseTo(held.lat, 4);
    }),
  );
});
