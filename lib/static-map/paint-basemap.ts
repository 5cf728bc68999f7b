import type { BasemapPalette } from "@/lib/basemap/palette";
import { type SvgBasemapPaths, svgAreaPath, svgBasemapPaths } from "@/lib/basemap/svg-basemap";
import { AREA_EDGE } from "@/lib/signs/area-look";
import type { Drawing, GroundDrawing } from "./drawing";
import { short, shortShare } from "./svg/drawing-units";
import type { Surface } from "./svg/surface";

/** A shape that is painted several times over. */
interface Reused {
  /** Belongs in `<defs>`; empty where there is nothing to define. */
  readonly def: string;
  use(attributes: string): string;
}

const FAR_ZOOM = 4;
const MIDDLE_ZOOM = 6.5;
const NEAR_ZOOM = 10;

/** The CSS variable by which a style sheet says how far the frame's zoom is from 4 to 6.5, as 0 to 1. */
export const ZOOM_SHARE_VARIABLE = "--zoom-share";

/** How far a zoom is from 4 to 6.5, as 0 to 1. */
export function zoomShare(zoom: number): number {
  return (zoom - FAR_ZOOM) / (MIDDLE_ZOOM - FAR_ZOOM);
}

type Widths = readonly [far: number, middle: number, near: number];

/** A stroke of so many pixels at zooms 4, 6.5 and 10: as a number for one frame, by the style sheet's variable for several. */
function strokeWidth({ frames }: GroundDrawing, [far, middle, near]: Widths): string {
  if (frames.length > 1)
    return `style="stroke-width:calc(${far}px + ${short(middle - far, 2)}px*var(${ZOOM_SHARE_VARIABLE}))"`;
  const zoom = Math.min(NEAR_ZOOM, Math.max(FAR_ZOOM, frames[0].camera.zoom));
  const nearShare = (zoom - MIDDLE_ZOOM) / (NEAR_ZOOM - MIDDLE_ZOOM);
  const width = nearShare < 0 ? far + (middle - far) * zoomShare(zoom) : middle + (near - middle) * nearShare;
  return `stroke-width="${short(width, 2)}"`;
}

/** Land and its rim in the water: what areas are hatched over. In the units of the surface's paths. */
export function paintLand(drawing: GroundDrawing, paths: SvgBasemapPaths = svgBasemapPaths()): string {
  const { colours, surface } = drawing;
  const land = reused(
    surface,
    "sm-land",
    `<path d="${surface.path(paths.land, true)}"${surface.evenStroke} stroke-linejoin="round"`,
  );
  const rim = (name: keyof BasemapPalette, opacity: number, widths: Widths) =>
    land.use(
      `fill="none" stroke="${colours.basemap(name)}" stroke-opacity="${opacity}" ${strokeWidth(drawing, widths)}`,
    );
  return [
    land.def && `<defs>${land.def}</defs>`,
    rim("shallows", 0.55, [8, 16, 34]),
    rim("shallows", 0.9, [5, 10, 22]),
    rim("coast", 1, [1.2, 1.8, 2.4]),
    land.use(`fill="${colours.basemap("land")}"`),
    `<path d="${surface.path(paths.theatre, true)}" fill="${colours.basemap("theatreLand")}"/>`,
  ].join("");
}

/** The area of the selected place or incident where it is known to an area alone, outlined. In ground units. */
export function paintAreas({ plan, scene, hidden, selected, surface, colours }: Drawing): string {
  if (selected === null || hidden.includes("areas")) return "";
  const lit = plan.entries.slice(scene.lo, scene.hi).find(({ id }) => id === selected.id)?.cluster;
  return scene.clusters
    .flatMap(({ cluster: index }) => {
      const cluster = plan.clusters[index];
      if (cluster?.form.type !== "area") return [];
      const isSelected = index === lit || cluster.placeIds.some((id) => id === selected.id);
      const path = isSelected ? surface.path(svgAreaPath(cluster.form.areaId) ?? "", true) : "";
      if (path === "") return [];
      return `<path d="${path}"${surface.evenStroke} fill="none" stroke="${colours.mark("ink")}" stroke-width="${AREA_EDGE.widthPx}" stroke-opacity="${shortShare(AREA_EDGE.opacity)}" stroke-linejoin="round"/>`;
    })
    .join("");
}

/** Borders, rivers and lakes, over the areas. In the units of the surface's paths. */
export function paintLines(drawing: GroundDrawing, paths: SvgBasemapPaths = svgBasemapPaths()): string {
  const { colours, surface, hidden } = drawing;
  const [first, second, third, minor] = paths.rivers;
  const line = (path: string, name: keyof BasemapPalette, widths: Widths, more = "") =>
    `<path d="${surface.path(path, false)}" stroke="${colours.basemap(name)}" ${strokeWidth(drawing, widths)}${surface.evenStroke}${more}/>`;
  return [
    `<g fill="none" stroke-linejoin="round">`,
    hidden.includes("governorates") ? "" : line(paths.governorates, "governorate", [0.4, 0.9, 1.5]),
    line(paths.borders, "border", [0.7, 1.3, 2.2]),
    line(paths.disputedBorders, "border", [0.7, 1.2, 2], ` stroke-dasharray="3.6 3"`),
    ...(hidden.includes("rivers")
      ? []
      : [
          `<g stroke-linecap="round">`,
          line(minor, "minorRiver", [0.3, 0.7, 1.4]),
          line(third, "river", [0.4, 0.9, 1.8]),
          line(second, "river", [0.6, 1.2, 2.6]),
          line(first, "river", [0.9, 1.9, 4.2]),
          "</g>",
        ]),
    "</g>",
    `<path d="${surface.path(paths.lakes, true)}" fill="${colours.basemap("lake")}" stroke="${colours.basemap("lakeShore")}" stroke-width=".6"${surface.evenStroke}/>`,
  ].join("");
}

/** A shape to be defined once and used, or where the surface does not reuse, repeated. `shape` is an element's opening, without its slash. */
function reused({ reuses }: Surface, id: string, shape: string): Reused {
  if (!reuses) return { def: "", use: (attributes) => `${shape} ${attributes}/>` };
  return {
    def: `${shape} id="${id}"/>`,
    use: (attributes) => `<use href="#${id}" ${attributes}/>`,
  };
}
