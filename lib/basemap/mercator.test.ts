import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aboutCamera, MAX_LAT, project, TILE_PX, underCamera, unproject, worldSizePx } from "./mercator";

const zooms = fc.double({ min: 0, max: 14, noNaN: true });
const points = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("project", () => {
  test("puts the origin in the middle of the world and the corners on the corners", () => {
    expect(project({ lat: 0, lng: 0 }, 0)).toEqual({ x: 256, y: 256 });
    expect(project({ lat: MAX_LAT, lng: -180 }, 0).y).toBeCloseTo(0, 4);
    expect(project({ lat: -MAX_LAT, lng: 180 }, 0)).toEqual({ x: TILE_PX, y: expect.closeTo(TILE_PX, 4) });
  });

  test("agrees with the closed formula ln(tan(π/4 + φ/2)) at known latitudes", () => {
    // y of 45°N: (1 − ln(1 + √2)/π) / 2; of 60°N: (1 − ln(2 + √3)/π) / 2.
    expect(project({ lat: 45, lng: 0 }, 0).y / TILE_PX).toBeCloseTo(
      (1 - Math.log(1 + Math.SQRT2) / Math.PI) / 2,
      12,
    );
    expect(project({ lat: 60, lng: 0 }, 0).y / TILE_PX).toBeCloseTo(
      (1 - Math.log(2 + Math.sqrt(3)) / Math.PI) / 2,
      12,
    );
  });

  test("clamps beyond the square world", () => {
    expect(project({ lat: 90, lng: 0 }, 3)).toEqual(project({ lat: MAX_LAT, lng: 0 }, 3));
  });

  test("doubles with each zoom", () => {
    fc.assert(
      fc.property(points, zooms, (point, zoom) => {
        const [near, far] = [project(point, zoom + 1), project(point, zoom)];
        expect(near.x).toBeCloseTo(far.x * 2, 4);
        expect(near.y).toBeCloseTo(far.y * 2, 4);
      }),
    );
  });

  test("unproject undoes it to a millionth of a degree", () => {
    fc.assert(
      fc.property(points, zooms, (point, zoom) => {
        const back = unproject(project(point, zoom), zoom);
        expect(Math.abs(back.lat - point.lat)).toBeLessThan(1e-6);
        expect(Math.abs(back.lng - point.lng)).toBeLessThan(1e-6);
      }),
    );
  });

  test("north is up and east is right", () => {
    fc.assert(
      fc.property(points, zooms, (point, zoom) => {
        const moved = project({ lat: point.lat - 0.01, lng: point.lng + 0.01 }, zoom);
        const from = project(point, zoom);
        expect(moved.x).toBeGreaterThan(from.x);
        expect(moved.y).toBeGreaterThan(from.y);
        expect(from.x).toBeLessThanOrEqual(worldSizePx(zoom));
      }),
    );
  });
});

test("what lies under a point of the screen is drawn there", () => {
  fc.assert(
    fc.property(points, points, zooms, (middle, at, zoom) => {
      const camera = { ...middle, zoom };
      const back = underCamera(camera, aboutCamera(camera, at));
      expect(back.lat).toBeCloseTo(at.lat, 6);
      expect(back.lng).toBeCloseTo(at.lng, 6);
    }),
  );
});
