import type { IncidentKind, Status } from "@/lib/domain/incident";
import { BADGE_DOTS, badgeDotStepPx, discRingPx } from "@/lib/signs/disc-look";
import { kindShape, placeShape, SHAPE_BOX } from "@/lib/signs/glyphs";
import { HOLLOW_OPEN } from "@/lib/signs/kind-fills";
import { claimedDashes, disputedDot, insetOutline, OPEN_TINT } from "@/lib/signs/mark-look";
import { ORIGIN_CAPS, ORIGIN_LINE, type OriginStroke, originDashArray } from "@/lib/signs/origin-look";
import { short, shortShare } from "@/lib/static-map/svg/drawing-units";
import { INCIDENT_KINDS, KIND_LOOKS, TALLIED_KIND } from "@/lib/theatre/kinds";
import type { SheetColours } from "./sheet-colours";

/** A sign of the legend with its upper left corner at 0, 0. */
export interface SheetSign {
  readonly widthPx: number;
  readonly svg: string;
}

/** Height of the signs of the legend, and the side of the square ones. */
export const SIGN_PX = 20;
const WIDE_PX = 34;
/** Radius of an area's badge, and width of its ring and of a disc's. */
const BADGE_PX = 6.45;
const RING_PX = discRingPx(SIGN_PX / 2);

const scaled = (sidePx: number, inside: string) =>
  `<g transform="scale(${short(sidePx / SHAPE_BOX, 4)})">${inside}</g>`;

/** The mark of a kind, as the map paints it for a status. */
export function markSign(
  kind: IncidentKind,
  status: Status,
  colours: SheetColours,
  sidePx = SIGN_PX,
): SheetSign {
  const { path } = kindShape(kind);
  const colour = colours[kind];
  const { scale, width } = insetOutline(sidePx / 2);
  const move = short((SHAPE_BOX / 2) * (1 - scale), 3);
  const outlined = (fill: string, dashes: string) =>
    `<path transform="translate(${move} ${move})scale(${short(scale, 3)})" d="${path}" ${fill} stroke="${colour}" stroke-width="${short(width, 2)}"${dashes}/>`;
  const inside: Record<Status, string> = {
    confirmed: `<path d="${path}" fill="${colour}"/>`,
    reported: outlined(`fill="${colour}" fill-opacity="${shortShare(OPEN_TINT)}"`, ""),
    claimed: outlined(
      `fill="none"`,
      ` stroke-dasharray="${claimedDashes(kind)
        .map((part) => short(part, 2))
        .join(" ")}"`,
    ),
  };
  return { widthPx: sidePx, svg: scaled(sidePx, inside[status]) };
}

export function disputedSign(colours: SheetColours): SheetSign {
  const mark = `<path d="${kindShape(TALLIED_KIND).path}" fill="${colours[TALLIED_KIND]}"/>`;
  const { x, y, radius, haloRadius } = disputedDot(SIGN_PX / 2);
  const circle = (r: number, fill: string) =>
    `<circle cx="${short(x, 2)}" cy="${short(y, 2)}" r="${short(r, 2)}" fill="${fill}"/>`;
  const dot = circle(haloRadius, colours.paper) + circle(radius, colours.ink);
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
    arc(d, colours[kind], RING_PX) +
    (KIND_LOOKS[kind].fill === "hollow" ? arc(d, colours.paper, RING_PX * HOLLOW_OPEN) : "");
  const [first, second] = INCIDENT_KINDS;
  return {
    widthPx: SIGN_PX,
    svg: `<circle cx="10" cy="10" r="8.5" fill="${colours.paper}"/>${ring(first, "M9 1.5A8.5 8.5 0 1 0 18.5 11")}${ring(second, "M10 1.5A8.5 8.5 0 0 1 18.5 10")}`,
  };
}

export function arcSign(stroke: OriginStroke, colours: SheetColours): SheetSign {
  const dashes = originDashArray(stroke, ORIGIN_LINE.arcPx);
  const broken =
    dashes === null ? "" : ` stroke-dasharray="${dashes}" stroke-linecap="${ORIGIN_CAPS[stroke]}"`;
  return {
    widthPx: WIDE_PX,
    svg: `<path d="M1 17Q17 -4 33 15" fill="none" stroke="${colours.origin}" stroke-width="${ORIGIN_LINE.arcPx}"${broken}/>`,
  };
}

/** An area's badge. */
export function areaSign(colours: SheetColours): SheetSign {
  return {
    widthPx: SIGN_PX,
    svg: `<circle cx="10" cy="10" r="${BADGE_PX - RING_PX / 2}" fill="${colours.paper}" stroke="${colours[TALLIED_KIND]}" stroke-width="${RING_PX}"/><circle cx="10" cy="10" r="${BADGE_PX + BADGE_DOTS.awayPx}" fill="none" stroke="${colours.ink}" stroke-width="${2 * BADGE_DOTS.radiusPx}" stroke-linecap="round" stroke-dasharray="0 ${short(badgeDotStepPx(BADGE_PX), 2)}"/>`,
  };
}
