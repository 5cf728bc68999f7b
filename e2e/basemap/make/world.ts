import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, Position } from "geojson";
import { SURROUNDINGS } from "@/lib/basemap/surroundings";
import { COUNTED_TO, countryNames, geometries, plainFeature } from "./areas";
import { mapshaper, type RawMaterial, readText, writeText } from "./fetch-packages";

/** 1 px at zoom 3 is about 10 km; of the outline for small maps, whose degree is a pixel or two, less. */
const WORLD = { vertexM: 11_000, islandKm2: 1500 };
const OUTLINE = { vertexM: 45_000, islandKm2: 8000 };
const PRECISION = 0.02;

interface World {
  /** Land by country around the surroundings of the detailed map, and a point in each such country for its name. */
  readonly world: FeatureCollection;
  /** The land of the whole world without names, for maps of a few hundred pixels. */
  readonly outline: FeatureCollection;
}

/** The whole world, coarsely. */
export function makeWorld(raw: RawMaterial): World {
  const world: FeatureCollection = JSON.parse(readFileSync(raw.adminFile, "utf8"));
  const features = world.features.map((feature): Feature => {
    const unit = String(feature.properties?.adm0_a3);
    const own = String(feature.properties?.iso_a2);
    const cc = COUNTED_TO[unit] ?? (/^[A-Z]{2}$/.test(own) ? own : unit);
    return { type: "Feature", geometry: feature.geometry, properties: { cc } };
  });
  writeText(raw, "world-admin.json", JSON.stringify({ type: "FeatureCollection", features }));
  const land = (name: string, { vertexM, islandKm2 }: typeof WORLD) => [
    ...["-i", "world-admin.json", `name=${name}`, "-simplify", `interval=${vertexM}`, "keep-shapes"],
    ...["-filter-islands", `min-area=${islandKm2}km2`, "-dissolve", "cc"],
  ];
  const out = (name: string) => ["-o", `${name}.json`, `precision=${PRECISION}`, "format=geojson"];
  mapshaper(raw, [...land("outline", OUTLINE), ...out("world-outline")]);
  mapshaper(raw, [
    ...[
      ...land("world", WORLD),
      "-innerlines",
      "+",
      "name=lines",
      "-erase",
      `bbox=${SURROUNDINGS.join(",")}`,
    ],
    ...[
      ...out("world-lines"),
      "-target",
      "world",
      "-erase",
      `bbox=${SURROUNDINGS.join(",")}`,
      ...out("world"),
    ],
    ...["-points", "inner", ...out("world-points")],
  ]);
  const named = (file: string): Feature[] => {
    const made: FeatureCollection = JSON.parse(readText(raw, file));
    return made.features.flatMap((feature): Feature[] => {
      if (feature.geometry === null) return [];
      const areaId = String(feature.properties?.cc);
      const names = /^[A-Z]{2}$/.test(areaId) ? countryNames(areaId) : null;
      return [
        {
          type: "Feature",
          properties: { areaId, name: names?.[0] ?? "", nameAr: names?.[1] ?? "" },
          geometry: feature.geometry,
        },
      ];
    });
  };
  const countries = named("world.json");
  const sizeOf = new Map(countries.map(({ properties, geometry }) => [properties?.areaId, spanOf(geometry)]));
  const labels = named("world-points.json").flatMap(({ properties, geometry }): Feature[] =>
    properties?.name === ""
      ? []
      : [
          {
            type: "Feature",
            geometry,
            properties: { ...properties, span: sizeOf.get(properties?.areaId) ?? 0 },
          },
        ],
  );
  const byId = (a: Feature, b: Feature) =>
    String(a.properties?.areaId) < String(b.properties?.areaId) ? -1 : 1;
  const lines = geometries(readText(raw, "world-lines.json")).map(plainFeature);
  const outline = named("world-outline.json").map(
    ({ geometry }): Feature => ({ type: "Feature", properties: {}, geometry }),
  );
  return {
    world: { type: "FeatureCollection", features: [...countries.sort(byId), ...lines, ...labels.sort(byId)] },
    outline: { type: "FeatureCollection", features: outline },
  };
}

/** Degrees of longitude that the widest part of a country covers: the room for its name. */
function spanOf(geometry: Feature["geometry"]): number {
  const polygons: Position[][][] =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  const spans = polygons.map(([ring = []]) => {
    const lngs = ring.map(([lng = 0]) => lng);
    return Math.max(...lngs) - Math.min(...lngs);
  });
  return Math.round(Math.max(0, ...spans) * 10) / 10;
}
