import type { Feature, FeatureCollection, Position } from "geojson";
import { mapshaper, type RawMaterial, readText, writeText } from "./fetch-packages";

interface Sea {
  readonly areaId: string;
  readonly name: string;
  readonly nameAr: string;
  /** Whether incidents can be placed in it: then its shape is kept, else only its label. */
  readonly area: boolean;
  /** A plain outline, `[lng, lat]`; the land is cut out of it. */
  readonly outline: readonly Position[];
}

/**
 * Label areas, generalised; not limits of any kind. Where open water is cut, the cuts are the usual ones: Bab al-Mandab,
 * Ras Asir to Ras Fartak, the Strait of Hormuz. The Mediterranean is cut at 28° E.
 */
const SEAS: readonly Sea[] = [
  {
    areaId: "sea:red-sea",
    name: "Red Sea",
    nameAr: "البحر الأحمر",
    area: true,
    outline: [
      [31.5, 30.2],
      [36, 30.2],
      [44.5, 14],
      [43.5, 12.67],
      [43.3, 12.46],
      [41, 12.4],
      [35, 19],
      [31.5, 28],
    ],
  },
  {
    areaId: "sea:gulf-of-aden",
    name: "Gulf of Aden",
    nameAr: "خليج عدن",
    area: true,
    outline: [
      [43.3, 12.46],
      [43.5, 12.67],
      [44.5, 14],
      [52.23, 17],
      [52.23, 15.6],
      [51.28, 11.83],
      [50.5, 10],
      [42, 10],
      [42, 12],
    ],
  },
  {
    areaId: "sea:eastern-med",
    name: "Eastern Mediterranean",
    nameAr: "شرق البحر المتوسط",
    area: true,
    outline: [
      [28, 30.4],
      [36.6, 30.4],
      [36.6, 37.2],
      [28, 37.2],
    ],
  },
  {
    areaId: "sea:persian-gulf",
    name: "Persian Gulf",
    nameAr: "الخليج",
    area: true,
    outline: [
      [47.3, 30.8],
      [51, 30.8],
      [57, 27.5],
      [56.45, 26.35],
      [56.1, 25.4],
      [55.5, 23.5],
      [50.5, 23.5],
      [47.3, 28],
    ],
  },
  {
    areaId: "sea:black-sea",
    name: "Black Sea",
    nameAr: "البحر الأسود",
    area: false,
    outline: [
      [28, 41.1],
      [42, 40.8],
      [42, 45],
      [28, 45],
    ],
  },
  {
    areaId: "sea:caspian-sea",
    name: "Caspian Sea",
    nameAr: "بحر قزوين",
    area: false,
    outline: [
      [48.5, 36.3],
      [54.2, 36.3],
      [53, 43],
      [47, 43],
    ],
  },
  {
    areaId: "sea:arabian-sea",
    name: "Arabian Sea",
    nameAr: "بحر العرب",
    area: false,
    outline: [
      [52.5, 10],
      [66, 10],
      [66, 24.5],
      [60, 22],
      [52.5, 16],
    ],
  },
];

/** Seas with `{areaId, name, nameAr, area}`; the land that is cut out of them is `land.json` in the scratch folder. */
export function makeSeas(raw: RawMaterial, toleranceM: number, precision: number): FeatureCollection {
  const features = SEAS.map(({ outline, ...properties }): Feature => {
    const ring = [...outline, ...outline.slice(0, 1)].map((point) => [...point]);
    return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } };
  });
  writeText(raw, "sea-outlines.json", JSON.stringify({ type: "FeatureCollection", features }));
  mapshaper(raw, [
    ...["-i", "sea-outlines.json", "name=seas", "-erase", "source=land.json"],
    ...[
      "-simplify",
      `interval=${toleranceM}`,
      "-filter-islands",
      "min-area=40km2",
      "-filter-slivers",
      "min-area=500km2",
    ],
    ...["-o", "seas.json", `precision=${precision}`, "format=geojson"],
  ]);
  const seas: FeatureCollection = JSON.parse(readText(raw, "seas.json"));
  return seas;
}
