import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { geodesicBetween, pointAlong } from "./geodesic";

const dms = (degrees: number, minutes: number, seconds: number) => degrees + minutes / 60 + seconds / 3600;
/** The standard example of Geoscience Australia's page on Vincenty's formulae. */
const FLINDERS_PEAK = { lat: -dms(37, 57, 3.7203), lng: dms(144, 25, 29.5244) };
const BUNINYONG = { lat: -dms(37, 39, 10.1561), lng: dms(143, 55, 35.3839) };
const lats = fc.double({ min: -80, max: 80, noNaN: true });
const lngs = fc.double({ min: -180, max: 180, noNaN: true });

describe("between two points", () => {
  test.each([
    [FLINDERS_PEAK, BUNINYONG, 54.972271, dms(306, 52, 5.37)],
    // Land's End to John o' Groats, as Veness gives them with Vincenty's formulae.
    [{ lat: 50.06632, lng: -5.71475 }, { lat: 58.64402, lng: -3.07009 }, 969.954166, 9.14187749],
  ])("agrees with published lines to the millimetre", (from, to, km, bearing) => {
    expect(geodesicBetween(from, to).km).toBeCloseTo(km, 5);
    expect(geodesicBetween(from, to).bearing).toBeCloseTo(bearing, 5);
  });

  test("is the quarter meridian of WGS 84 from equator to pole, and a 360th of the equator for a degree", () => {
    expect(geodesicBetween({ lat: 0, lng: 30 }, { lat: 90, lng: 30 }).km).toBeCloseTo(10_001.9657, 3);
    expect(geodesicBetween({ lat: 0, lng: 0 }, { lat: 0, lng: 1 }).km).toBeCloseTo(111.319491, 5);
    expect(geodesicBetween({ lat: 0, lng: 0 }, { lat: 0, lng: 1 }).bearing).toBeCloseTo(90, 9);
  });

  test("is nothing from a point to itself", () => {
    expect(geodesicBetween(FLINDERS_PEAK, FLINDERS_PEAK)).toEqual({ km: 0, bearing: 0 });
  });

  test("goes the short way across 180°", () => {
    const { km, bearing } = geodesicBetween({ lat: 0, lng: 179.5 }, { lat: 0, lng: -179.5 });
    expect(km).toBeCloseTo(111.319491, 5);
    expect(bearing).toBeCloseTo(90, 9);
  });

  test("stays within the error of a sphere where the formula does not converge", () => {
    const { km } = geodesicBetween({ lat: 0, lng: 0 }, { lat: 0.5, lng: 179.7 });
    // Between what its two points are apart at least and half a meridian.
    expect(km).toBeGreaterThan(19_880);
    expect(km).toBeLessThan(20_004);
  });

  test("is as long there as back", () => {
    fc.assert(
      fc.property(lats, lngs, lats, lngs, (lat1, lng1, lat2, lng2) => {
        const [a, b] = [
          { lat: lat1, lng: lng1 },
          { lat: lat2, lng: lng2 },
        ];
        const { km } = geodesicBetween(a, b);
        expect(Math.abs(km - geodesicBetween(b, a).km)).toBeLessThan(1e-6);
        expect(km).toBeGreaterThanOrEqual(0);
        expect(km).toBeLessThan(20_040);
      }),
    );
  });
});

test("a bearing and a distance lead to the published point", () => {
  const at = pointAlong(FLINDERS_PEAK, dms(306, 52, 5.37), 54.972271);
  expect(at.lat).toBeCloseTo(BUNINYONG.lat, 7);
  expect(at.lng).toBeCloseTo(BUNINYONG.lng, 7);
});

test("whoever goes somewhere is as far from the start as they went", () => {
  fc.assert(
    fc.property(
      lats,
      lngs,
      fc.double({ min: 0, max: 359.9, noNaN: true }),
      fc.double({ min: 0.01, max: 5000, noNaN: true }),
      (lat, lng, bearing, km) => {
        const back = geodesicBetween({ lat, lng }, pointAlong({ lat, lng }, bearing, km));
        expect(Math.abs(back.km - km)).toBeLessThan(1e-5);
        const turn = Math.abs(back.bearing - bearing);
        expect(Math.min(turn, 360 - turn)).toBeLessThan(0.01);
      },
    ),
  );
});
