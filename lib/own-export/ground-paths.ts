import type { FeatureCollection, Position } from "geojson";
import { project } from "@/lib/basemap/mercator";
import type { SvgBasemapPaths } from "@/lib/basemap/svg-basemap";

/** The files of the interactive map that a drawing is made of. */
export const GROUND_FILES = ["countries", "borders", "rivers", "lakes"] as const;

export type GroundFiles = Readonly<Record<(typeof GROUND_FILES)[number], FeatureCollection>>;

/** Units of the paths along a side of the world square: an eighth of a pixel at zoom 9. */
export const GROUND_UNITS = 2 ** 21;

const THEATRE = ["IQ", "SY", "JO"];

/** The interactive map's own land, borders and waters as path data in {@link GROUND_UNITS}: wherever a reader's file may lie. */
export function groundPaths({ countries, borders, rivers, lakes }: GroundFiles): SvgBasemapPaths {
  const lines = (cls: string) => pathOf(borders, ({ class: own }) => own === cls);
  const rank = (wanted: number) => pathOf(rivers, (river) => river.rank === wanted);
  return {
    viewBox: `0 0 ${GROUND_UNITS} ${GROUND_UNITS}`,
    land: pathOf(countries, () => true),
    theatre: pathOf(countries, ({ areaId }) => THEATRE.includes(String(areaId))),
    lakes: pathOf(lakes, () => true),
    governorates: lines("governorate"),
    borders: lines("country"),
    disputedBorders: lines("disputed"),
    rivers: [rank(1), rank(2), rank(3), rank(4)],
  };
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
