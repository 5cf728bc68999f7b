import areaPaths from "@/lib/theatre/geometry/svg-areas.json";
import drawing from "@/lib/theatre/geometry/svg-paths.json";

/** Path data in integer units of `viewBox`; give strokes `vector-effect="non-scaling-stroke"`. */
export interface SvgBasemapPaths {
  /** For `<svg viewBox preserveAspectRatio="none">`; the CSS size of the element sets the zoom. */
  readonly viewBox: string;
  readonly land: string;
  /** The countries that the campaign is in, to be filled over `land`. */
  readonly theatre: string;
  readonly lakes: string;
  readonly governorates: string;
  readonly borders: string;
  /** To be dashed. */
  readonly disputedBorders: string;
  /** Rivers by rank: Euphrates and Tigris; the Khabur and its like; other named rivers; the rest. */
  readonly rivers: readonly [first: string, second: string, third: string, minor: string];
}

/** The whole basemap as path data, made ahead of time; about 33 kB gzipped. */
export function svgBasemapPaths(): SvgBasemapPaths {
  const [first = "", second = "", third = "", minor = ""] = drawing.rivers;
  return {
    viewBox: `0 0 ${drawing.width} ${drawing.height}`,
    land: drawing.land,
    theatre: drawing.theatre,
    lakes: drawing.lakes,
    governorates: drawing.borders.governorate,
    borders: drawing.borders.country,
    disputedBorders: drawing.borders.disputed,
    rivers: [first, second, third, minor],
  };
}

const PATH_BY_AREA = new Map<string, string>(Object.entries(areaPaths));

/** Path data of one area (`XA-OR`, `XA`, `sea:long-sound`) in the same view box, or `null` where it has none. */
export function svgAreaPath(areaId: string): string | null {
  return PATH_BY_AREA.get(areaId) ?? null;
}
