import type { Geometry, Position } from "geojson";
import { project } from "@/lib/basemap/mercator";
import type { Box } from "./frame";

/** Zoom whose pixels the drawing resolves: a unit of the view box is half a pixel at this zoom. */
const SVG_ZOOM = 6.3;
const UNITS_PER_PX = 2;

/** Integer units from the north-west corner of a box, for one box. */
export class SvgGrid {
  readonly width: number;
  readonly height: number;
  private readonly left: number;
  private readonly top: number;

  constructor(readonly box: Box) {
    const [west, south, east, north] = box;
    const nw = project({ lat: north, lng: west }, SVG_ZOOM);
    const se = project({ lat: south, lng: east }, SVG_ZOOM);
    this.left = nw.x;
    this.top = nw.y;
    this.width = Math.round((se.x - nw.x) * UNITS_PER_PX);
    this.height = Math.round((se.y - nw.y) * UNITS_PER_PX);
  }

  /** Path data with relative integer coordinates; rings closed with `z`, parts smaller than a pixel dropped. */
  path(geometries: readonly Geometry[]): string {
    return geometries
      .flatMap((geometry) => lines(geometry))
      .map(({ line, closed }) => this.part(line, closed))
      .join("");
  }

  private part(line: readonly Position[], closed: boolean): string {
    const units = line.map(([lng = 0, lat = 0]) => {
      const { x, y } = project({ lat, lng }, SVG_ZOOM);
      return [Math.round((x - this.left) * UNITS_PER_PX), Math.round((y - this.top) * UNITS_PER_PX)] as const;
    });
    let [atX, atY] = units[0] ?? [0, 0];
    const numbers: number[] = [];
    for (const [x, y] of closed ? units.slice(1, -1) : units.slice(1)) {
      if (x === atX && y === atY) continue;
      numbers.push(x - atX, y - atY);
      [atX, atY] = [x, y];
    }
    if (numbers.length < (closed ? 4 : 2)) return "";
    const start = units[0] ?? [0, 0];
    return `M${start[0]} ${start[1]}l${compact(numbers)}${closed ? "z" : ""}`;
  }
}

/** Numbers with the fewest separators that path data needs. */
function compact(numbers: readonly number[]): string {
  return numbers.map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`)).join("");
}

function lines(geometry: Geometry): { line: Position[]; closed: boolean }[] {
  switch (geometry.type) {
    case "LineString":
      return [{ line: geometry.coordinates, closed: false }];
    case "MultiLineString":
      return geometry.coordinates.map((line) => ({ line, closed: false }));
    case "Polygon":
      return geometry.coordinates.map((line) => ({ line, closed: true }));
    case "MultiPolygon":
      return geometry.coordinates.flat().map((line) => ({ line, closed: true }));
    case "GeometryCollection":
      return geometry.geometries.flatMap(lines);
    default:
      return [];
  }
}
