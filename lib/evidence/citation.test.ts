import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { citation } from "./citation";
import { incidentTitle } from "./incident-title";
import { incidentOnMap, incidentPage, placeOnMap, placePage, sourceEntry } from "./page-links";

const dataset = loadDataset();
const strike = dataset.incidents.find(({ id }) => id === "2023-11-08-maysulun-us-strike");

test("a citation names incident, day, record, dataset version and address", () => {
  expect(strike).toBeDefined();
  if (!strike) return;
  const title = incidentTitle(strike, dataset.places);
  expect(title).toMatch(/^U\.S\. strike, .*Maysulun.*, 8 November 2023$/);
  const address = `https://atlas.example.org${incidentPage(strike.id)}`;
  expect(citation({ title, id: strike.id, version: "1.0-0b8ce39a", address })).toBe(
    `Escalation Atlas: ${title}. Record 2023-11-08-maysulun-us-strike. Dataset 1.0-0b8ce39a. https://atlas.example.org/incidents/2023-11-08-maysulun-us-strike`,
  );
  expect(citation({ title: "Sources", version: "1.0", address: "https://a.example/sources" })).toBe(
    "Escalation Atlas: Sources. Dataset 1.0. https://a.example/sources",
  );
});

test("links lead to pages and to the map", () => {
  if (!strike) return;
  expect(incidentOnMap(strike)).toBe("/on/2023-11-08?sel=2023-11-08-maysulun-us-strike&v=1");
  expect(placePage(strike.placeId)).toBe("/places/maysulun");
  expect(placeOnMap(strike.placeId, strike.day)).toBe("/on/2023-11-08?span=until&sel=place:maysulun&v=1");
  const [source] = dataset.sources.values();
  expect(source && sourceEntry(source.id)).toBe(`/sources#${source?.id}`);
});
