import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { incidentOnMap, placeOnMap, placePage, sourceEntry } from "./page-links";

const dataset = loadDataset();
const strike = dataset.incidents.find(({ id }) => id === "2023-11-08-maysulun-us-strike");

test("links lead to pages and to the map", () => {
  if (!strike) throw new Error("the dataset has the strike");
  expect(incidentOnMap(strike)).toBe("/on/2023-11-08?sel=2023-11-08-maysulun-us-strike&v=1");
  expect(placePage(strike.placeId)).toBe("/places/maysulun");
  expect(placeOnMap(strike.placeId, strike.day)).toBe("/on/2023-11-08?span=until&sel=place:maysulun&v=1");
  const [source] = dataset.sources.values();
  expect(source && sourceEntry(source.id)).toBe(`/sources#${source?.id}`);
});
