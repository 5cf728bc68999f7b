import labels from "@/lib/theatre/geometry/area-labels.json";

/** Where an area's counted disc stands, inside it (degrees), and the box around it, cut at the map's frame. */
export interface AreaLabel {
  readonly areaId: string;
  readonly lat: number;
  readonly lng: number;
  readonly name: string;
  readonly nameAr: string;
  readonly kind: "country" | "governorate" | "sea";
  /** `[west, south, east, north]` in degrees. */
  readonly bbox: readonly [number, number, number, number];
}

const KINDS: Readonly<Record<string, AreaLabel["kind"]>> = {
  country: "country",
  governorate: "governorate",
  sea: "sea",
};

const BY_ID: ReadonlyMap<string, AreaLabel> = new Map(
  labels.map(({ areaId, lat, lng, name, nameAr, kind, bbox }) => {
    const [west = 0, south = 0, east = 0, north = 0] = bbox;
    return [
      areaId,
      { areaId, lat, lng, name, nameAr, kind: KINDS[kind] ?? "country", bbox: [west, south, east, north] },
    ];
  }),
);

/** The label of an area of the basemap, or `null` where there is no such area in the frame. */
export function areaLabel(areaId: string): AreaLabel | null {
  return BY_ID.get(areaId) ?? null;
}
