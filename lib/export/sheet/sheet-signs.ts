import { INCIDENT_KINDS, type IncidentKind, type Status } from "@/lib/domain/incident";
import type { DrawnOrigin } from "@/lib/scene/scene";
import { kindShape, placeShape } from "@/lib/signs/glyphs";
import { HOLLOW_OPEN, KIND_FILLS } from "@/lib/signs/kind-fills";
import { short } from "@/lib/static-map/drawing-units";
import type { SheetColours } from "./sheet-colours";

/** A sign of the legend with its upper left corner at 0, 0. */
export interface SheetSign {
  readonly widthPx: number;
  readonly svg: string;
}

/** Height of the signs of the legend, and the side of the square ones. */
export const SIGN_PX = 20;
const WIDE_PX = 34;
const BOX = 24;

const scaled = (sidePx: number, inside: string) =>
  `<g transform="scale(${short(sidePx / BOX, 4)})">${inside}</g>`;

/** The mark of a kind, as the map paints it for a status. */
export function markSign(
  kind: IncidentKind,
  status: Status,
  colours: SheetColours,
  sidePx = SIGN_PX,
): SheetSign {
  const { path } = kindShape(kind);
  const colour = colours[kind];
  const outlined = (fill: string, dashes: string) =>
    `<path transform="translate(1.2 1.2)scale(.9)" d="${path}" ${fill} stroke="${colour}" stroke-width="2.6"${dashes}/>`;
  const inside: Record<Status, string> = {
    confirmed: `<path d="${path}" fill="${colour}"/>`,
    reported: outlined(`fill="${colour}" fill-opacity=".22"`, ""),
    claimed: outlined(`fill="none"`, ` stroke-dasharray="5 3.2"`),
  };
  return { widthPx: sidePx, svg: scaled(sidePx, inside[status]) };
}

export function disputedSign(colours: SheetColours): SheetSign {
  const mark = `<path d="${kindShape("attack").path}" fill="${colours.attack}"/>`;
  const dot = `<circle cx="21" cy="3" r="4.6" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="1.8"/>`;
  return { widthPx: SIGN_PX + 2, svg: scaled(SIGN_PX, mark + dot) };
}

export function placeSign(symbol: "base" | "strike-site" | "launch", colours: SheetColours): SheetSign {
  return {
    widthPx: SIGN_PX,
    svg: scaled(
      SIGN_PX,
      `<path d="${placeShape(symbol).path}" fill="${symbol === "launch" ? colours.origin : colours.ink}"/>`,
    ),
  };
}

/** A counted disc, ringed by two kinds. */
export function discSign(colours: SheetColours): SheetSign {
  const arc = (d: string, colour: string, width: number) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
  const ring = (kind: IncidentKind, d: string) =>
    arc(d, colours[kind], 3) + (KIND_FILLS[kind] === "hollow" ? arc(d, colours.paper, 3 * HOLLOW_OPEN) : "");
  const [first, second] = INCIDENT_KINDS;
  return {
    widthPx: SIGN_PX,
    svg: `<circle cx="10" cy="10" r="8.5" fill="${colours.paper}"/>${ring(first, "M9 1.5A8.5 8.5 0 1 0 18.5 11")}${ring(second, "M10 1.5A8.5 8.5 0 0 1 18.5 10")}`,
  };
}

const DASHES: Record<DrawnOrigin["stroke"], string> = {
  solid: "",
  dashed: ` stroke-dasharray="7 4"`,
  dotted: ` stroke-dasharray=".1 5" stroke-linecap="round"`,
};

export function arcSign(stroke: DrawnOrigin["stroke"], colours: SheetColours): SheetSign {
  return {
    widthPx: WIDE_PX,
    svg: `<path d="M1 17Q17 -4 33 15" fill="none" stroke="${colours.origin}" stroke-width="2.4"${DASHES[stroke]}/>`,
  };
}

/** An area's badge. */
export function areaSign(colours: SheetColours): SheetSign {
  return {
    widthPx: SIGN_PX,
    svg: `<circle cx="10" cy="10" r="6.5" fill="${colours.paper}" stroke="${colours.attack}" stroke-width="2.5"/><circle cx="10" cy="10" r="9.4" fill="none" stroke="${colours.ink}" stroke-width="1.6" stroke-linecap="round" stroke-dasharray=".1 3.84"/>`,
  };
}
