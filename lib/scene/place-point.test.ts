import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { linkContextOf } from "./origins/link-context-of";
import { placePoint } from "./place-point";

const dataset = loadDataset();
const places = [...dataset.places.values()];

test("every place whose point is known has one for a link, and those known to an area have none", () => {
  const { pointOfPlace } = linkContextOf(dataset);
  expect(new Set(places.map(({ extent }) => extent.type)).size).toBe(2);
  for (const place of places) {
    const point = pointOfPlace(place.id);
    expect(point).toEqual(placePoint(place));
    if (place.extent.type === "area") expect(point, place.id).toBeNull();
    else {
      expect(point?.at.lat, place.id).toBeCloseTo(place.extent.lat, 4);
      expect(point?.at.lng, place.id).toBeCloseTo(place.extent.lng, 4);
      expect(point?.place.name, place.id).toBe(place.shortName);
    }
  }
});

test("a place that the dataset lacks has none", () => {
  expect(linkContextOf(dataset).pointOfPlace("nowhere")).toBeNull();
  expect(placePoint(undefined)).toBeNull();
});
