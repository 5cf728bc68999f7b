import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, Position } from "geojson";
import { SURROUNDINGS } from "@/lib/basemap/surroundings";
import { mapshaper, type RawMaterial, readText, writeText } from "./fetch-packages";
import { type Box, FRAME, inBox, THEATRE } from "./frame";
import { GOVERNORATE_NAMES } from "./governorate-names";

/** Units that Natural Earth keys apart, by the country whose area they count to. Their lines are drawn as disputed. */
export const COUNTED_TO: Readonly<Record<string, string>> = {
  CYN: "CY",
  ESB: "CY",
  WSB: "CY",
  SOL: "SO",
  KAB: "KZ",
  KAS: "IN",
};

/** Pairs whose common line is disputed or not a settled international border, both ways round. */
const DISPUTED_PAIRS = [
  "CYN|CYP",
  "CYN|ESB",
  "ISR|PSX",
  "ISR|SYR",
  "KOS|SRB",
  "RUS|UKR",
  "SDN|SDS",
  "SOL|SOM",
];

/** Natural Earth still gives Kirkuk the code that ISO 3166-2 withdrew, and the UNDOF strip one of its own. */
const RECODED: Readonly<Record<string, string>> = { "IQ-TS": "IQ-KI", "SY-X01~": "SY-QU" };

/** Everything made of land areas. Coordinates in degrees, `[lng, lat]`. */
export interface Areas {
  readonly countries: FeatureCollection;
  readonly governorates: FeatureCollection;
  /** Lines with `class`: `country`, `disputed` or `governorate`. */
  readonly borders: FeatureCollection;
  readonly land: FeatureCollection;
}

/** Vertex spacing in metres that the simplification aims at, by distance from the theatre. */
interface Detail {
  readonly theatreM: number;
  readonly frameM: number;
  readonly surroundingsM: number;
  readonly minIslandKm2: number;
}

/**
 * Countries, governorates, border lines and land from Natural Earth's admin-1, dissolved from one topology, so that a
 * governorate's edge, the country's edge and the border line are the same vertices.
 */
export function makeAreas(raw: RawMaterial, detail: Detail, precision: number, clip: Box): Areas {
  writeText(raw, "admin.json", JSON.stringify(readAdmin(raw)));
  const { theatreM, frameM, surroundingsM, minIslandKm2 } = detail;
  const disputed = DISPUTED_PAIRS.flatMap((pair) => [pair, pair.split("|").reverse().join("|")]);
  const isDisputed = `${JSON.stringify(disputed)}.includes(A.unit+"|"+B.unit)`;
  const sameCountry = "A.cc==B.cc && A.theatre";
  const out = (name: string) => [
    "-target",
    name,
    "-o",
    `${name}.json`,
    `precision=${precision}`,
    "format=geojson",
  ];
  mapshaper(raw, [
    ...["-i", "admin.json", "name=admin", "-clip", `bbox=${clip.join(",")}`],
    ...["-simplify", "variable", `interval=theatre ? ${theatreM} : inside ? ${frameM} : ${surroundingsM}`],
    ...["-filter-islands", `min-area=${minIslandKm2}km2`],
    ...["-dissolve", "cc", "+", "name=countries"],
    ...["-target", "admin", "-dissolve", "+", "name=land"],
    ...[
      "-target",
      "admin",
      "-innerlines",
      "+",
      "name=disputed",
      `where=A.cc!=B.cc || A.unit!=B.unit ? ${isDisputed} : false`,
    ],
    ...["-target", "admin", "-innerlines", "+", "name=border", `where=A.cc!=B.cc && !${isDisputed}`],
    ...[
      "-target",
      "admin",
      "-filter",
      "theatre",
      "+",
      "name=theatre",
      "-dissolve",
      "area,cc",
      "+",
      "name=governorates",
    ],
    ...[
      "-target",
      "governorates",
      "-each",
      "theatre=true",
      "-innerlines",
      "+",
      "name=governorate",
      `where=${sameCountry}`,
    ],
    ...["-target", "disputed,border,governorate", "-dissolve"],
    ...["countries", "land", "disputed", "border", "governorates", "governorate"].flatMap(out),
  ]);
  const lines = (file: string, cls: string): Feature[] =>
    geometries(readText(raw, `${file}.json`)).map((geometry) => ({
      type: "Feature",
      properties: { class: cls },
      geometry,
    }));
  return {
    countries: named(readText(raw, "countries.json"), "cc", countryNames),
    governorates: named(readText(raw, "governorates.json"), "area", (id) => GOVERNORATE_NAMES[id] ?? null),
    borders: {
      type: "FeatureCollection",
      features: [
        ...lines("border", "country"),
        ...lines("disputed", "disputed"),
        ...lines("governorate", "governorate"),
      ],
    },
    land: { type: "FeatureCollection", features: geometries(readText(raw, "land.json")).map(plainFeature) },
  };
}

export function plainFeature(geometry: Feature["geometry"]): Feature {
  return { type: "Feature", properties: {}, geometry };
}

export function geometries(text: string): Feature["geometry"][] {
  const data: FeatureCollection | { type: "GeometryCollection"; geometries: Feature["geometry"][] } =
    JSON.parse(text);
  return data.type === "GeometryCollection"
    ? data.geometries
    : data.features.map((feature) => feature.geometry);
}

/** Natural Earth's admin-1 units that touch the surroundings, with the few properties that the rest needs. */
function readAdmin(raw: RawMaterial): FeatureCollection {
  const world: FeatureCollection = JSON.parse(readFileSync(raw.adminFile, "utf8"));
  const features = world.features.flatMap((feature): Feature[] => {
    const points = positions(feature.geometry);
    if (!points.some((point) => inBox(point, SURROUNDINGS))) return [];
    const unit = String(feature.properties?.adm0_a3);
    const iso = String(feature.properties?.iso_3166_2);
    const theatre = THEATRE.some((code) => code === unit);
    const inside = points.some((point) => inBox(point, FRAME));
    const cc = COUNTED_TO[unit] ?? String(feature.properties?.iso_a2);
    return [
      {
        type: "Feature",
        geometry: feature.geometry,
        properties: { unit, cc, area: RECODED[iso] ?? iso, theatre, inside },
      },
    ];
  });
  return { type: "FeatureCollection", features };
}

function positions(geometry: Feature["geometry"]): Position[] {
  if (geometry.type === "Polygon") return geometry.coordinates.flat();
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat(2) : [];
}

export function countryNames(code: string): readonly [string, string] | null {
  const name = (lang: string) => new Intl.DisplayNames([lang], { type: "region" }).of(code);
  const [english, arabic] = [COUNTRY_SHORT[code]?.[0] ?? name("en"), COUNTRY_SHORT[code]?.[1] ?? name("ar")];
  return english && arabic ? [english, arabic] : null;
}

/** Where the Unicode CLDR name is too long or unusual for a map label. */
const COUNTRY_SHORT: Readonly<Record<string, readonly [english: string, arabic: string]>> = {
  AE: ["U.A.E.", "الإمارات"],
  SA: ["Saudi Arabia", "السعودية"],
  PS: ["Palestine", "فلسطين"],
  TR: ["Turkey", "تركيا"],
  CD: ["D.R. Congo", "الكونغو الديمقراطية"],
  CF: ["Central African Rep.", "أفريقيا الوسطى"],
};

function named(
  text: string,
  key: string,
  namesOf: (id: string) => readonly [string, string] | null,
): FeatureCollection {
  const data: FeatureCollection = JSON.parse(text);
  const features = data.features.flatMap((feature): Feature[] => {
    // A small country of the surroundings may be simplified away: mapshaper then leaves its geometry null.
    if (feature.geometry === null) return [];
    const areaId = String(feature.properties?.[key]);
    const names = namesOf(areaId);
    if (!names) throw new Error(`no name for area ${areaId}`);
    const country = areaId.slice(0, 2);
    return [
      {
        type: "Feature",
        properties: { areaId, name: names[0], nameAr: names[1], country },
        geometry: feature.geometry,
      },
    ];
  });
  features.sort((a, b) => (String(a.properties?.areaId) < String(b.properties?.areaId) ? -1 : 1));
  return { type: "FeatureCollection", features };
}
