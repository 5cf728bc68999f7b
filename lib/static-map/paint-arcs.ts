import type { Arc } from "@/lib/scene/scene";
import type { Drawing } from "./drawing";
import { short } from "./drawing-units";
import type { Surface } from "./surface";

/** Height of an arc over its chord, as a share of the chord. */
const BULGE = 0.16;
/** In stroke widths. A dash of no length with round caps is a dot. */
const DASHES: Record<Arc["stroke"], readonly [number, number] | null> = {
  solid: null,
  dashed: [3.5, 2.5],
  dotted: [0, 2.4],
};

interface DrawnArc {
  readonly path: string;
  readonly stroke: Arc["stroke"];
  /** Of the selected incident. */
  readonly lit: boolean;
}

/** Path data of an arc in ground units: bowed to the north of its chord, so that it never runs along it. */
export function arcPath({ from, to }: Pick<Arc, "from" | "to">, { point }: Pick<Surface, "point">): string {
  const [a, b] = [point(from), point(to)];
  const side = b.x >= a.x ? 1 : -1;
  const x = (a.x + b.x) / 2 + side * (b.y - a.y) * BULGE * 2;
  const y = (a.y + b.y) / 2 - side * (b.x - a.x) * BULGE * 2;
  return `M${short(a.x)} ${short(a.y)}Q${short(x)} ${short(y)} ${short(b.x)} ${short(b.y)}`;
}

/** The arcs of a scene over a casing that lifts them off the map; several alike are drawn once. */
export function paintArcs({ scene, colours, hidden, selected, surface }: Drawing): string {
  if (hidden.includes("origins") || scene.arcs.length === 0) return "";
  const arcs = new Map<string, DrawnArc>();
  for (const arc of scene.arcs) {
    const path = arcPath(arc, surface);
    const key = `${path} ${arc.stroke}`;
    const lit = arc.incidentId === selected?.id || (arcs.get(key)?.lit ?? false);
    arcs.set(key, { path, stroke: arc.stroke, lit });
  }
  const ordered = [...arcs.values()].sort((a, b) => Number(a.lit) - Number(b.lit));
  const line = (path: string, more: string) => `<path d="${path}" ${more}${surface.evenStroke}/>`;
  const casings = ordered.map(({ path, lit }) =>
    line(path, `stroke-width="${lit ? 4.5 : 3.5}" stroke-opacity="${lit ? 0.8 : 0.55}"`),
  );
  const strokes = ordered.map(({ path, stroke, lit }) => {
    const width = lit ? 2.5 : stroke === "dotted" ? 2 : 1.5;
    const dash = DASHES[stroke]?.map((part) => short(part * width, 2)).join(" ");
    const cap = stroke === "dashed" ? ` stroke-linecap="butt"` : "";
    return line(
      path,
      `stroke-width="${width}"${lit ? "" : ` stroke-opacity=".85"`}${dash ? ` stroke-dasharray="${dash}"` : ""}${cap}`,
    );
  });
  return `<g fill="none" stroke-linecap="round"><g stroke="${colours.mark("paper")}">${casings.join("")}</g><g class="arcs" stroke="${colours.mark("origin")}">${strokes.join("")}</g></g>`;
}
