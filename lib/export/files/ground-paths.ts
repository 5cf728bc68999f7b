import type { FeatureCollection, Position } from "geojson";
import { project } from "@/lib/basemap/mercator";
import { CORE_COUNTRIES } from "@/lib/theatre/countries";
import type { GroundPaths, WorldName } from "./world-names";

/** The files of the interactive map that a drawing is made of. */
export const GROUND_FILES = ["countries", "borders", "rivers", "lakes"] as const;

export type GroundFiles = Readonly<Record<(typeof GROUND_FILES)[number], FeatureCollection>> & {
  /** The rest of the world, coarsely: only for rows beyond the detailed map. */
  readonly world?: FeatureCollection;
};

/** Units of the paths along a side of the world square: an eighth of a pixel at zoom 9. */
export const GROUND_UNITS = 2 ** 21;

const THEATRE: ReadonlySet<unknown> = new Set(CORE_COUNTRIES);

/** The interactive map's own land, borders and waters as path data in {@link GROUND_UNITS}: wherever a reader's file may lie. */
export function groundPaths({ countries, borders, rivers, lakes, world }: GroundFiles): GroundPaths {
  const coarse = (kind: RegExp) =>
    world
      ? pathOf(
          { ...world, features: world.features.filter(({ geometry }) => kind.test(geometry.type)) },
          () => true,
        )
      : "";
  const lines = (cls: string) => pathOf(borders, ({ class: own }) => own === cls);
  const rank = (wanted: number) => pathOf(rivers, (river) => river.rank === wanted);
  return {
    viewBox: `0 0 ${GROUND_UNITS} ${GROUND_UNITS}`,
    land: coarse(/Polygon$/) + pathOf(countries, () => true),
    theatre: pathOf(countries, ({ areaId }) => THEATRE.has(areaId)),
    lakes: pathOf(lakes, () => true),
    governorates: lines("governorate"),
    borders: coarse(/LineString$/) + lines("country"),
    disputedBorders: lines("disputed"),
    rivers: [rank(1), rank(2), rank(3), rank(4)],
    names: world ? namesOf(world) : [],
  };
}

function namesOf({ features }: FeatureCollection): WorldName[] {
  return features
    .flatMap(({ geometry, properties }): WorldName[] => {
      if (geometry.type !== "Point") return [];
      const [lng = 0, lat = 0] = geometry.coordinates;
      return [{ lng, lat, text: String(properties?.name ?? ""), span: Number(properties?.span ?? 0) }];
    })
    .sort((a, b) => b.span - a.span);
}

type Properties = Readonly<Record<string, unknown>>;

function pathOf({ features }: FeatureCollection, wanted: (properties: Properties) => boolean): string {
  return features
    .filter(({ properties }) => wanted(properties ?? {}))
    .flatMap(({ geometry }) => {
      switch (geometry.type) {
        case "LineString":
          return [line(geometry.coordinates)];
        case "MultiLineString":
        case "Polygon":
          return geometry.coordinates.map(line);
        case "MultiPolygon":
          return geometry.coordinates.flat().map(line);
        default:
          return [];
      }
    })
    .join("");
}

/** Whole units, each step from the last: what `trimPath` reads. */
function line(positions: readonly Position[]): string {
  const points = positions.map(([lng = 0, lat = 0]) => {
    const { x, y } = project({ lat, lng }, 0);
    return [Math.round((x / 512) * GROUND_UNITS), Math.round((y / 512) * GROUND_UNITS)] as const;
  });
  const [first, ...rest] = points;
  if (!first) return "";
  let [atX, atY] = first;
  const steps = rest.map(([x, y]) => {
    const step = `${x - atX} ${y - atY}`;
    [atX, atY] = [x, y];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(" ")}`;
}
