import {
  type ClusterSign,
  clusterSigns,
  clustersCountedAt,
  isCounted,
} from "@/lib/scene/packing/cluster-signs";
import { spotOf } from "@/lib/scene/packing/phyllotaxis";
import type { Cluster, PlanEntry } from "@/lib/scene/scene";
import { BADGE_DOTS } from "@/lib/signs/disc-look";
import { placeShape } from "@/lib/signs/glyphs";
import { LIT_RING, REST_OPACITY } from "@/lib/signs/mark-look";
import { PLACE_SYMBOLS, type PlaceSymbol, placeSymbolOf } from "@/lib/signs/place-symbol";
import { discName, markName } from "./accessible-names";
import type { Drawing, FrameDrawing } from "./drawing";
import { fadeOf } from "./fade-of";
import type { MapColours } from "./map-colours";
import { focusedEntry, selectedCluster } from "./map-signs";
import { MarkLooks } from "./mark-looks";
import { badgeOutline, paintDisc } from "./paint-disc";
import { isInSight } from "./screen-boxes";
import { short, shortShare } from "./svg/drawing-units";
import { escapeXml } from "./svg/escape-xml";

/** Width of a symbol as it is defined, CSS pixels. */
const SYMBOL_WIDTH_PX = 12;

/** Definitions that {@link paintClusters} uses in every frame: the symbols of places. */
export function placeSymbolDefs(drawing: Drawing): string {
  if (!drawing.surface.reuses) return "";
  return `<defs>${PLACE_SYMBOLS.map((symbol) => `<g id="sm-${symbol}">${symbolShape(drawing, symbol, "currentColor")}</g>`).join("")}</defs>`;
}

/** The symbol of a place, 12 pixels wide. */
function symbolShape({ colours, surface }: Drawing, symbol: PlaceSymbol, colour: string): string {
  const paper = colours.mark("paper");
  const halo = `stroke="${paper}" stroke-width="5" stroke-opacity=".9" stroke-linejoin="round"`;
  const shape = surface.haloed(
    halo,
    (around) =>
      `<path transform="scale(0.5) translate(-12 -12)" d="${placeShape(symbol).path}" fill="${colour}"${around}/>`,
  );
  // The halo would leave a speck of map in the middle.
  return `<circle r="2" fill="${paper}"/>${shape}`;
}

/** Marks, place symbols and counted discs of one frame, bottom first. */
export function paintClusters(drawing: FrameDrawing): string {
  const { plan, layout, frame, colours, selected, surface } = drawing;
  const signs = clusterSigns(plan, drawing.scene, layout).filter((sign) => isInSight(drawing, sign));
  const lit = selectedCluster(plan, layout, selected);
  const looks = new MarkLooks(`sm-${frame.name}`, layout.markRadius, drawing);
  const marks = marksByCluster(drawing);
  const focused = focusedEntry(plan, drawing.scene, selected)?.cluster ?? null;
  const focus = focused === null ? null : (layout.clusters[focused]?.host ?? focused);
  const at = (index: number, content: string) => {
    const cluster = plan.clusters[index];
    return cluster ? surface.around(cluster.at, frame.camera.zoom, content) : "";
  };
  const placesOf = (sign: ClusterSign) =>
    clustersCountedAt(layout, sign.cluster).flatMap((index) => plan.clusters[index] ?? []);
  const clusters = signs.map((sign) => {
    const place = `<g transform="translate(${short(sign.dx, 2)} ${short(sign.dy, 2)})">`;
    const spread = (sign.sign === "symbol" || sign.sign === "none" ? (marks.get(sign.cluster) ?? []) : [])
      .map((entry) => paintMark(drawing, entry, looks))
      .join("");
    const name = plan.clusters[sign.cluster];
    const symbol = tagged(
      drawing,
      "data-places",
      clustersCountedAt(layout, sign.cluster).join(" "),
      sign.sign === "disc"
        ? paintCounted(drawing, sign, placesOf(sign))
        : name && sign.sign !== "none"
          ? placeSymbol(drawing, placeSymbolOf(name), sign)
          : "",
    );
    const ring =
      sign.cluster === lit && sign.sign !== "dot" ? selectionRing(0, 0, ringRadius(sign, name), colours) : "";
    const drawn = `${place}${spread}${symbol}${ring}</g>`;
    const rests = focus !== null && ![focus, focused, lit].includes(sign.cluster);
    return at(sign.cluster, rests ? `<g opacity="${REST_OPACITY}">${drawn}</g>` : drawn);
  });
  return `${looks.defs()}${clusters.join("")}`;
}

function ringRadius({ radius }: ClusterSign, cluster: Cluster | undefined): number {
  return cluster?.form.type === "area" ? radius + BADGE_DOTS.awayPx : radius;
}

/** A symbol in its colour, smaller where nothing is visible or a disc counts what is. */
function placeSymbol(drawing: Drawing, symbol: PlaceSymbol, { total, radius }: ClusterSign): string {
  const colour = drawing.colours.mark(total > 0 ? "ink" : "quiet");
  const size = (2 * radius) / SYMBOL_WIDTH_PX;
  const scale = size === 1 ? "" : ` transform="scale(${short(size, 3)})"`;
  return drawing.surface.reuses
    ? `<use href="#sm-${symbol}" color="${colour}"${scale}/>`
    : `<g${scale}>${symbolShape(drawing, symbol, colour)}</g>`;
}

/** The visible incidents that are drawn one by one, the selected one last so that it lies on top. */
function marksByCluster({ plan, scene, layout, selected }: FrameDrawing): Map<number, PlanEntry[]> {
  const marks = new Map<number, PlanEntry[]>();
  for (const entry of plan.entries.slice(scene.lo, scene.hi)) {
    if (entry.cluster === null) continue;
    const cluster = plan.clusters[entry.cluster];
    const place = layout.clusters[entry.cluster];
    if (!cluster || !place || isCounted(cluster, place.folded)) continue;
    const here = marks.get(entry.cluster) ?? [];
    here.push(entry);
    marks.set(entry.cluster, here);
  }
  for (const here of marks.values())
    here.sort((a, b) => Number(a.id === selected?.id) - Number(b.id === selected?.id));
  return marks;
}

function paintMark(drawing: FrameDrawing, entry: PlanEntry, looks: MarkLooks): string {
  const { plan, scene, layout, colours } = drawing;
  const selected = drawing.selected?.id === entry.id;
  const index = entry.cluster ?? -1;
  const { x, y } = spotOf(undefined, entry.spot, layout.markRadius, layout.clusters[index]?.spots);
  const lost = selected ? 0 : fadeOf(plan, scene, entry.day);
  const use = looks.mark(entry, {
    x,
    y,
    colour: colours.faded(entry.kind, lost),
    dotColour: colours.faded("ink", lost),
  });
  const ring = selected ? selectionRing(x, y, layout.markRadius, colours) : "";
  const rests = !selected && focusedEntry(plan, scene, drawing.selected) !== null;
  const drawn = rests ? `<g opacity="${REST_OPACITY}">${use}</g>` : use + ring;
  return tagged(
    drawing,
    "data-mark",
    entry.id,
    linkedTo(drawing, entry, markName(entry, drawing.lang), drawn),
  );
}

/** A sign by which scripts of the page find it. */
function tagged({ isTagged }: FrameDrawing, name: string, value: string, drawn: string): string {
  return isTagged && drawn !== "" ? `<g ${name}="${escapeXml(value)}">${drawn}</g>` : drawn;
}

/** A disc, which leads to what it counts where that is one incident alone. */
function paintCounted(drawing: FrameDrawing, sign: ClusterSign, places: readonly Cluster[]): string {
  const name = discName(places, sign, drawing.lang);
  const isArea = drawing.plan.clusters[sign.cluster]?.form.type === "area";
  const outline = isArea ? badgeOutline(sign, drawing.colours) : "";
  const drawn = `<g><title>${escapeXml(name)}</title>${outline}${paintDisc(sign, drawing.colours)}</g>`;
  const entry = sign.total === 1 ? entryCountedAt(drawing, sign.cluster) : undefined;
  return linkedTo(drawing, entry, name, drawn);
}

/** The first visible incident that a disc counts. */
function entryCountedAt({ plan, scene, layout }: FrameDrawing, host: number): PlanEntry | undefined {
  const counted = clustersCountedAt(layout, host);
  return plan.entries
    .slice(scene.lo, scene.hi)
    .find(({ cluster }) => cluster !== null && counted.includes(cluster));
}

/** As a link to the incident that it is the sign of, where the drawing has links. */
function linkedTo(
  { hrefOf }: FrameDrawing,
  entry: PlanEntry | undefined,
  name: string,
  drawn: string,
): string {
  if (!hrefOf || !entry) return drawn;
  return `<a href="${escapeXml(hrefOf(entry))}" aria-label="${escapeXml(name)}">${drawn}</a>`;
}

function selectionRing(x: number, y: number, radius: number, colours: MapColours): string {
  const { selectedPx, haloPx, haloOpacity } = LIT_RING;
  const circle = (colour: string, width: number, opacity: string) =>
    `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius + LIT_RING.awayPx, 2)}" fill="none" stroke="${colour}" stroke-width="${width}"${opacity}/>`;
  return `<g class="selection-ring">${circle(colours.mark("paper"), selectedPx + 2 * haloPx, ` stroke-opacity="${shortShare(haloOpacity)}"`)}${circle(colours.mark("ink"), selectedPx, "")}</g>`;
}
