import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Feature, FeatureCollection, Position } from "geojson";
import { describe, expect, test } from "vitest";
import labels from "@/lib/theatre/geometry/area-labels.json";
import { areaLabel } from "./area-label";

const read = (name: string): FeatureCollection =>
  JSON.parse(readFileSync(`public/basemap/${name}.json`, "utf8"));
const names = (features: readonly Feature[], key: string) =>
  features.map(({ properties }) => String(properties?.[key]));
const files = readdirSync("public/basemap").filter((file) => file.endsWith(".json"));
const [countries, governorates, seas, rivers, lakes, towns] = [
  read("countries").features,
  read("governorates").features,
  read("seas").features,
  read("rivers").features,
  read("lakes").features,
  read("towns").features,
];

function rings(feature: Feature): Position[][] {
  if (feature.geometry.type === "Polygon") return feature.geometry.coordinates;
  return feature.geometry.type === "MultiPolygon" ? feature.geometry.coordinates.flat() : [];
}

/** Even-odd rule over all rings, holes included. */
function contains(feature: Feature, lng: number, lat: number): boolean {
  return rings(feature).reduce((inside, ring) => {
    const crossings = ring.filter(([x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return y > lat !== nextY > lat && lng < x + ((lat - y) / (nextY - y)) * (nextX - x);
    });
    return inside !== (crossings.length % 2 === 1);
  }, false);
}

test("all files together are at most 500 kB gzipped", () => {
  const total = files.reduce((sum, file) => sum + gzipSync(readFileSync(`public/basemap/${file}`)).length, 0);
  expect(total).toBeLessThan(500_000);
});

test("coordinates have at most four decimals and lie on the globe", () => {
  for (const file of files) {
    const text = readFileSync(`public/basemap/${file}`, "utf8");
    expect(text, file).not.toMatch(/-?\d+\.\d{5,}/);
    expect(text, file).not.toMatch(/NaN|Infinity/);
  }
});

describe("areas", () => {
  test("18 governorates of Iraq, 14 of Syria, 12 of Jordan, by ISO 3166-2, each with an Arabic name", () => {
    const ids = names(governorates, "areaId");
    const of = (country: string) => ids.filter((id) => id.startsWith(`${country}-`)).sort();
    expect(
      of("IQ")
        .map((id) => id.slice(3))
        .join(" "),
    ).toBe("AN AR BA BB BG DA DI DQ KA KI MA MU NA NI QA SD SU WA");
    expect(
      of("SY")
        .map((id) => id.slice(3))
        .join(" "),
    ).toBe("DI DR DY HA HI HL HM ID LA QU RA RD SU TA");
    expect(
      of("JO")
        .map((id) => id.slice(3))
        .join(" "),
    ).toBe("AJ AM AQ AT AZ BA IR JA KA MA MD MN");
    expect(new Set(ids).size).toBe(44);
    for (const { properties } of [...governorates, ...countries, ...seas]) {
      expect(properties?.nameAr, properties?.areaId).toMatch(/[؀-ۿ]/);
    }
  });

  test("every country of the region is there once", () => {
    const ids = names(countries, "areaId");
    expect(new Set(ids).size).toBe(ids.length);
    const region =
      "IQ SY JO TR IR LB IL PS EG SA YE KW QA BH AE OM CY SD ER DJ SO ET AM AZ GE TM AF PK GR LY";
    for (const id of region.split(" ")) expect(ids).toContain(id);
  });

  test("the four seas have shapes, and a known point of each lies in it and in no country", () => {
    expect(names(seas, "areaId").sort()).toEqual([
      "sea:eastern-med",
      "sea:gulf-of-aden",
      "sea:persian-gulf",
      "sea:red-sea",
    ]);
    for (const sea of seas) {
      const label = areaLabel(String(sea.properties?.areaId));
      expect(label && contains(sea, label.lng, label.lat), sea.properties?.areaId).toBe(true);
      expect(countries.some((country) => label && contains(country, label.lng, label.lat))).toBe(false);
    }
  });

  test("every label belongs to an area and lies in it and in its box", () => {
    const byId = new Map(
      [...countries, ...governorates, ...seas].map((area) => [area.properties?.areaId, area]),
    );
    expect(labels.length).toBeGreaterThan(80);
    for (const { areaId, lng, lat, bbox } of labels.flatMap((label) => areaLabel(label.areaId) ?? [])) {
      const area = byId.get(areaId);
      expect(area && contains(area, lng, lat), areaId).toBe(true);
      expect(lng >= bbox[0] && lng <= bbox[2] && lat >= bbox[1] && lat <= bbox[3], areaId).toBe(true);
    }
    for (const area of [...governorates, ...seas])
      expect(areaLabel(String(area.properties?.areaId))).not.toBeNull();
    expect(areaLabel("XX")).toBeNull();
  });

  test("each governorate's label lies in its own country", () => {
    for (const { properties } of governorates) {
      const label = areaLabel(String(properties?.areaId));
      const country = countries.find((candidate) => candidate.properties?.areaId === properties?.country);
      expect(label && country && contains(country, label.lng, label.lat), properties?.areaId).toBe(true);
    }
  });
});

describe("waters and towns", () => {
  test("the rivers and lakes of the theatre are there under both names", () => {
    const both = new Map(rivers.map(({ properties }) => [properties?.name, properties?.nameAr]));
    expect(both.get("Euphrates")).toBe("الفرات");
    expect(both.get("Tigris")).toBe("دجلة");
    expect(both.get("Khabur")).toBe("الخابور");
    for (const lake of [
      "Lake Assad",
      "Lake Tharthar",
      "Lake Razzaza",
      "Lake Habbaniyah",
      "Mosul Dam Lake",
      "Lake Van",
      "Lake Urmia",
      "Dead Sea",
    ]) {
      expect(names(lakes, "name")).toContain(lake);
    }
  });

  test("the Euphrates runs unbroken past its towns, within 6 km of each", () => {
    const lines = rivers.filter(({ properties }) => properties?.name === "Euphrates");
    expect(lines).toHaveLength(1);
    const points = lines.flatMap(({ geometry }) =>
      geometry.type === "LineString" ? geometry.coordinates : [],
    );
    for (const name of ["Raqqa", "Deir ez-Zor", "al-Mayadin", "Abu Kamal", "Hit", "Ramadi", "Fallujah"]) {
      const town = towns.find(({ properties }) => properties?.name === name);
      const [lng = 0, lat = 0] = town?.geometry.type === "Point" ? town.geometry.coordinates : [];
      const nearest = Math.min(
        ...points.map(([x = 0, y = 0]) => Math.hypot((x - lng) * 0.82, y - lat) * 111),
      );
      expect(nearest, name).toBeLessThan(6);
    }
  });

  test("every town lies in its country, to within the coast's simplification", () => {
    for (const { properties, geometry } of towns) {
      const [lng = 0, lat = 0] = geometry.type === "Point" ? geometry.coordinates : [];
      const around = [0, -0.05, 0.05].flatMap((dx) =>
        [0, -0.05, 0.05].map((dy) => [lng + dx, lat + dy] as const),
      );
      const home = countries.find((country) => country.properties?.areaId === properties?.country);
      expect(home && around.some(([x, y]) => contains(home, x, y)), properties?.name).toBe(true);
    }
  });

  test("towns of the theatre have Arabic names", () => {
    const own = towns.filter(({ properties }) => ["IQ", "SY", "JO"].includes(properties?.country));
    expect(own.length).toBeGreaterThan(60);
    for (const { properties } of own) expect(properties?.nameAr, properties?.name).toMatch(/[؀-ۿ]/);
  });
});
