import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { incidentNeighbours } from "./incident-neighbours";
import { paintIncidentMap, paintPlaceMap } from "./paint-evidence-map";

const dataset = loadDataset();

function incident(id: string) {
  const found = dataset.incidents.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

test("the map of an incident has its mark, and marks lead to pages", () => {
  const strike = incident("2023-11-08-maysulun-us-strike");
  const svg = paintIncidentMap(dataset, strike, "en");
  expect(svg).toMatch(/^<svg [^>]*class="static-map"/);
  expect(svg).toContain(`href="/incidents/${strike.id}"`);
  expect(paintIncidentMap(dataset, strike, "ar")).toContain(`href="/incidents/${strike.id}?lang=ar"`);
});

test("the map of a place has all its incidents and no others", () => {
  const place = [...dataset.places.values()].find(({ id }) => id === "tower-22");
  if (!place) throw new Error("no such place");
  const links = new Set(
    [...(paintPlaceMap(dataset, place, "en") ?? "").matchAll(/href="\/incidents\/([^"]+)"/g)].map(
      ([, id]) => id,
    ),
  );
  const own = dataset.incidents.filter(({ placeId }) => placeId === place.id).map(({ id }) => id);
  expect([...links].sort()).toEqual([...own].sort());
});

test("neighbours in time and place", () => {
  const [first, second] = dataset.incidents;
  const last = dataset.incidents.at(-1);
  if (!first || !second || !last) throw new Error("no incidents");
  expect(incidentNeighbours(dataset, first)).toMatchObject({ previous: null, next: second });
  expect(incidentNeighbours(dataset, last).next).toBeNull();
  const strike = incident("2023-10-27-abu-kamal-us-strike");
  const { samePlace, sameDay } = incidentNeighbours(dataset, strike);
  expect(samePlace.every(({ placeId, id }) => placeId === strike.placeId && id !== strike.id)).toBe(true);
  const away = samePlace.map(({ day }) => Math.abs(day - strike.day));
  expect(away).toEqual([...away].sort((a, b) => a - b));
  expect(sameDay.every(({ day, placeId }) => day === strike.day && placeId !== strike.placeId)).toBe(true);
});
