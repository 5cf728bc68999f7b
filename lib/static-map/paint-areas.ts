import { svgAreaPath } from "@/lib/basemap/svg-basemap";
import type { LaunchArea } from "@/lib/scene/scene";
import { type Drawing, frameGroup } from "./drawing";
import { drawingKm, short, unitsPerPx } from "./drawing-units";
import type { Frame } from "./frames";
import { type Reused, reused } from "./reused";
import type { Surface } from "./surface";

type AreaRole = "incident" | "launch";

interface DrawnArea {
  readonly role: AreaRole;
  /** An element's opening, without the slash. */
  readonly shape: string;
  /** A country or a sea: hatched more lightly, it would drown what is in it. */
  readonly wide: boolean;
  readonly selected: boolean;
}

/** Hatching by role: side of the tile, and its diagonals, in CSS pixels. */
const HATCHES = {
  launch: { side: 7, lines: "M-2 9L9-2M-2 2L2-2M5 9L9 5", opacity: 0.9 },
} as const;

/** The areas of a scene, each once a role, in ground units: an incident's is outlined where it is selected, one of launches hatched. */
export function paintAreas(drawing: Drawing): string {
  const areas = areasOf(drawing);
  if (areas.length === 0) return "";
  const { surface } = drawing;
  const drawn = areas.map((area, index) => ({
    area,
    shape: reused(surface, `sm-area-${index}`, `${area.shape}${surface.evenStroke}`),
  }));
  const each = (paint: (area: DrawnArea, shape: Reused) => string) =>
    drawn.map(({ area, shape }) => paint(area, shape)).join("");
  return `<defs>${drawn.map(({ shape }) => shape.def).join("")}${drawing.frames.map((frame) => hatchesOf(drawing, frame)).join("")}</defs>${drawing.frames
    .map((frame) =>
      frameGroup(
        frame,
        each((area, shape) => fillOf(frame, area, shape)),
      ),
    )
    .join("")}${each((area, shape) => edgeOf(drawing, area, shape))}`;
}

function areasOf({ plan, scene, hidden, selected, surface }: Drawing): DrawnArea[] {
  const areas = new Map<string, DrawnArea>();
  const add = (role: AreaRole, shape: Pick<DrawnArea, "shape" | "wide"> | null, isSelected: boolean) => {
    if (shape === null) return;
    const key = `${role} ${shape.shape}`;
    areas.set(key, { role, ...shape, selected: isSelected || (areas.get(key)?.selected ?? false) });
  };
  const litIndex = plan.entries.slice(scene.lo, scene.hi).find(({ id }) => id === selected?.id)?.cluster;
  for (const { cluster: index } of hidden.includes("areas") ? [] : scene.clusters) {
    const cluster = plan.clusters[index];
    if (cluster?.form.type !== "area") continue;
    const isSelected = index === litIndex || cluster.placeIds.some((id) => id === selected?.id);
    if (isSelected) add("incident", outline(surface, cluster.form.areaId), true);
  }
  for (const area of hidden.includes("origins") ? [] : scene.launchAreas)
    add("launch", launchShape(surface, area), area.incidentId === selected?.id);
  return [...areas.values()];
}

function outline(surface: Surface, areaId: string): Pick<DrawnArea, "shape" | "wide"> | null {
  const path = surface.path(svgAreaPath(areaId) ?? "", true);
  return path === "" ? null : { shape: `<path d="${path}"`, wide: /^(sea:|[A-Z]{2}$)/.test(areaId) };
}

function launchShape(surface: Surface, area: LaunchArea): Pick<DrawnArea, "shape" | "wide"> | null {
  if (area.type === "area") return outline(surface, area.areaId);
  const { x, y } = surface.point(area.at);
  const radius = (drawingKm(area.radiusKm, area.at.lat) * surface.unitsPerPx(0)) / unitsPerPx(0);
  return { shape: `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"`, wide: false };
}

/**
 * Tiles keep their size in pixels, so each frame needs its own. The interactive map stretches them from 1 to 2 between
 * whole zooms, about their size in the middle; so do these.
 */
function hatchesOf({ colours, surface }: Drawing, { name, camera }: Frame): string {
  const stretch = 2 ** (camera.zoom - Math.floor(camera.zoom)) / Math.SQRT2;
  const scale = short(surface.unitsPerPx(camera.zoom) * stretch, 4);
  const { side, lines, opacity } = HATCHES.launch;
  return `<pattern id="sm-hatch-launch-${name}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale})"><path d="${lines}" stroke="${colours.mark("origin")}" stroke-opacity="${opacity}"/></pattern>`;
}

function fillOf({ name }: Frame, { role, selected, wide }: DrawnArea, shape: Reused): string {
  if (role === "incident") return "";
  const opacity = wide ? (selected ? 0.7 : 0.3) : selected ? 1 : 0.62;
  return shape.use(`fill="url(#sm-hatch-${role}-${name})" fill-opacity="${opacity}"`);
}

function edgeOf({ colours }: Drawing, { role, selected, wide }: DrawnArea, shape: Reused): string {
  if (role === "incident")
    return shape.use(
      `fill="none" stroke="${colours.mark("ink")}" stroke-width="1.75" stroke-opacity=".9" stroke-linejoin="round"`,
    );
  const width = selected ? 2 : 1.25;
  const opacity = selected ? 1 : wide ? 0.4 : 0.75;
  return shape.use(
    `fill="none" stroke="${colours.mark("origin")}" stroke-width="${width}" stroke-opacity="${opacity}" stroke-linejoin="round" stroke-dasharray="${width * 3} ${width * 2}"`,
  );
}
