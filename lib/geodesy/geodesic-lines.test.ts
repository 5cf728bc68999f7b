import { expect, test } from "vitest";
import { geodesicBetween } from "./geodesic";
import { legsOf, lineThrough, ringAbout } from "./geodesic-lines";

const TANF = { lat: 33.5, lng: 38.62 };
const ERBIL = { lat: 36.24, lng: 43.96 };

test.each([1, 300, 5000])("every corner of a ring of %i km is so far from its middle", (km) => {
  const ring = ringAbout(TANF, km);
  for (const corner of ring) expect(geodesicBetween(TANF, corner).km).toBeCloseTo(km, 5);
  expect(ring[0]).toEqual(ring.at(-1));
  expect(ring[0]?.lng).toBeCloseTo(TANF.lng, 9);
});

test("a ring of the globe is no ellipse of the map: north of its middle it is farther on the map than south", () => {
  const lats = ringAbout({ lat: 60, lng: 20 }, 1000).map(({ lat }) => lat);
  expect(Math.max(...lats) - 60).toBeCloseTo(60 - Math.min(...lats), 1);
  const lngs = ringAbout({ lat: 60, lng: 20 }, 1000).map(({ lng }) => lng);
  expect(Math.max(...lngs)).toBeGreaterThan(20 + 1000 / 111.3 / Math.cos(Math.PI / 3));
});

test("a line goes through its points and bends between them, without a jump at 180°", () => {
  const line = lineThrough([TANF, ERBIL]);
  expect([line[0], line.at(-1)]).toEqual([TANF, ERBIL]);
  expect(line.length).toBeGreaterThan(20);
  const middle = line[Math.floor(line.length / 2)];
  expect(middle?.lat).toBeGreaterThan((TANF.lat + ERBIL.lat) / 2);
  const across = lineThrough([
    { lat: 10, lng: 170 },
    { lat: 10, lng: -170 },
    { lat: 20, lng: 175 },
  ]).map(({ lng }) => lng);
  across.slice(1).forEach((lng, index) => {
    expect(Math.abs(lng - (across[index] ?? lng))).toBeLessThan(1);
  });
  expect(lineThrough([])).toEqual([]);
});

test("a leg for each two neighbours", () => {
  const legs = legsOf([TANF, ERBIL, TANF]);
  expect(legs.map(({ from }) => from)).toEqual([TANF, ERBIL]);
  expect(legs[0]?.km).toBeCloseTo(legs[1]?.km ?? 0, 9);
  expect(legsOf([TANF])).toEqual([]);
});
