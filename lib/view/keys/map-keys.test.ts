import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IncidentId } from "@/lib/domain/incident";
import type { PlaceId } from "@/lib/domain/place";
import { sampleContext } from "@/lib/view/text/sample-context";
import { cameraKey, selectedKey, tidyCamera } from "./map-keys";

const told: string[] = [];
const reading = {
  context: sampleContext,
  tell: (part: string, rule: string, used?: string) => {
    told.push([part, rule, used].join(" ").trim());
  },
};
const tellOf = (run: () => unknown) => {
  told.length = 0;
  const value = run();
  return { value, told: [...told] };
};
// Ids of the sample's dataset.
const tower = { type: "incident", id: "2024-01-28-tower-22" as IncidentId } as const;
const place = { type: "place", id: "tower-22" as PlaceId } as const;

describe("what is selected", () => {
  test("is an incident by its id, or a place after its prefix", () => {
    expect(selectedKey.parse(" 2024-01-28-tower-22 ", reading)).toEqual(tower);
    expect(selectedKey.parse("place:tower-22", reading)).toEqual(place);
    expect(selectedKey.parse("place:camp-arifjan", reading)).toEqual({ type: "place", id: "camp-arifjan" });
    for (const selected of [tower, place])
      expect(selectedKey.parse(selectedKey.print(selected), reading)).toEqual(selected);
  });

  test.each([
    "tower-22",
    "place:2024-01-28-tower-22",
    "place:",
    "place: tower-22",
    "Place:tower-22",
    "nobody",
  ])("%s is not in the dataset", (text) => {
    expect(tellOf(() => selectedKey.parse(text, reading))).toEqual({
      value: null,
      told: [`${text} not-in-dataset`],
    });
  });

  test("is the same only if it is of the same kind", () => {
    expect(selectedKey.same(tower, { ...tower })).toBe(true);
    expect(selectedKey.same(place, { ...place, id: "al-asad" as PlaceId })).toBe(false);
    // An id that both kinds have.
    expect(selectedKey.same(place, { type: "incident", id: "tower-22" as IncidentId })).toBe(false);
    expect(selectedKey.same(null, null)).toBe(true);
    expect(selectedKey.same(null, place)).toBe(false);
  });
});

describe("the camera", () => {
  test("is rounded to what a link holds", () => {
    expect(tidyCamera({ lat: 34.123456, lng: -41.000049, zoom: 6.325 })).toEqual({
      lat: 34.1235,
      lng: -41,
      zoom: 6.33,
    });
    expect(cameraKey.parse("34.12345678,41.2,6.3", reading)).toEqual({ lat: 34.1235, lng: 41.2, zoom: 6.3 });
  });

  test("goes round the earth, and not beyond the poles of the map", () => {
    const lngs = [180, -180, 181, -181, 540, 359, 721].map((lng) => tidyCamera({ lat: 0, lng, zoom: 0 }).lng);
    expect(lngs).toEqual([180, -180, -179, 179, -180, -1, 1]);
    expect(tidyCamera({ lat: 90, lng: 0, zoom: 30 })).toEqual({ lat: 85.0511, lng: 0, zoom: 22 });
    expect(tidyCamera({ lat: -90, lng: 0, zoom: -1 })).toEqual({ lat: -85.0511, lng: 0, zoom: 0 });
  });

  test("has no minus nought and no NaN", () => {
    expect(cameraKey.print({ lat: -0.00001, lng: -0, zoom: 0 })).toBe("0,0,0");
    expect(tidyCamera({ lat: Number.NaN, lng: Number.NaN, zoom: Number.NaN })).toEqual({
      lat: 0,
      lng: 0,
      zoom: 0,
    });
  });

  test("with a zoom that there is none of is moved, and that is told; elsewhere than on the map it is none", () => {
    expect(tellOf(() => cameraKey.parse("34,41,99", reading))).toEqual({
      value: { lat: 34, lng: 41, zoom: 22 },
      told: ["34,41,99 out-of-range zoom 22"],
    });
    for (const text of ["86,0,5", "-86,0,5", "0,180.5,5", "0,-181,5"])
      expect(tellOf(() => cameraKey.parse(text, reading))).toEqual({ value: null, told: [] });
  });

  test("is the same where a link would be", () => {
    const camera = { lat: 34.45, lng: 41.2, zoom: 6.3 };
    expect(cameraKey.same(camera, { ...camera, lat: 34.450049 })).toBe(true);
    expect(cameraKey.same(camera, { ...camera, lat: 34.4501 })).toBe(false);
    expect(cameraKey.same(camera, null)).toBe(false);
    expect(cameraKey.same(null, null)).toBe(true);
  });

  test("is read as it is written, and rounding it again changes nothing", () => {
    const number = fc.double({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.record({ lat: number, lng: number, zoom: number }), (camera) => {
        const tidy = tidyCamera(camera);
        expect(tidyCamera(tidy)).toEqual(tidy);
        expect(cameraKey.parse(cameraKey.print(camera), reading)).toEqual(tidy);
      }),
    );
  });
});
