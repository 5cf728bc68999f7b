import { project } from "@/lib/basemap/mercator";
import { ltr } from "@/lib/domain/isolate";
import type { GeoPoint } from "@/lib/geodesy/geodesic";
import { legsOf, lineThrough, ringAbout } from "@/lib/geodesy/geodesic-lines";
import { bearingText, kmText, totalKm } from "@/lib/geodesy/measure-text";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { type Box, overlap } from "@/lib/scene/packing/label-box";
import { EXTRAS_LOOK } from "@/lib/signs/extras-look";
import type { MapExtras } from "@/lib/view/view";

/** A line over the map. Longitudes may leave ±180°. */
interface PlottedLine {
  readonly part: "ring" | "measure";
  readonly points: readonly GeoPoint[];
}

/** A text beside a point. */
interface PlottedText {
  readonly at: GeoPoint;
  readonly text: string;
  /** Which way it stands off its point, unless another text is there. */
  readonly side: "above" | "below";
}

type PlottedOf = Pick<MapExtras, "rings" | "line" | "names">;

interface PlottedExtras {
  readonly lines: readonly PlottedLine[];
  /** Middles of rings, and corners of the measuring line. */
  readonly dots: readonly { readonly part: "ring" | "measure"; readonly at: GeoPoint }[];
  /** The last has its place; those before give way to it. */
  readonly texts: readonly PlottedText[];
}

/**
 * Rings and measuring line as both painters draw them, in the language of the page unless the map's names are in another. Digits
 * are Western in every language, as on a chart.
 */
export function plottedExtras({ rings, line, names }: PlottedOf, lang: "en" | "ar"): PlottedExtras {
  const named = names === "en" || names === "ar" ? names : lang;
  const circles = rings.map((ring) => ({ ...ring, points: ringAbout(ring.at, ring.km) }));
  const legs = legsOf(line);
  const corners = lineThrough(line);
  const last = line.at(-1);
  return {
    lines: [
      ...circles.map(({ points }) => ({ part: "ring" as const, points })),
      ...(line.length > 1 ? [{ part: "measure" as const, points: corners }] : []),
    ],
    dots: [
      ...rings.map(({ at }) => ({ part: "ring" as const, at })),
      ...line.map((at) => ({ part: "measure" as const, at })),
    ],
    texts: [
      ...circles.flatMap(({ place, km, points }): PlottedText[] => {
        const text = inLine(kmText(km, named), named);
        const name = place && (named === "ar" ? (place.nameAr ?? place.name) : place.name);
        const [north, south] = [points[0], points[Math.floor(points.length / 2)]];
        return [
          ...(north
            ? [
                {
                  at: north,
                  text: name ? inLine(`${kmText(km, named)} · ${name}`, named) : text,
                  side: "above" as const,
                },
              ]
            : []),
          ...(south ? [{ at: south, text, side: "below" as const }] : []),
        ];
      }),
      ...legs.map(({ from, to, km, bearing }) => ({
        at: middleOf(from, to),
        text: inLine(
          `${kmText(km, named)} · ${named === "ar" ? ltr(bearingText(bearing)) : bearingText(bearing)}`,
          named,
        ),
        side: "above" as const,
      })),
      ...(last && legs.length > 1
        ? [
            {
              at: last,
              text: inLine(`${named === "ar" ? "المجموع" : "Σ"} ${kmText(totalKm(line), named)}`, named),
              side: "below" as const,
            },
          ]
        : []),
    ],
  };
}

/** A text on the map in the direction of its language, whatever that of the drawing. */
const inLine = (text: string, lang: "en" | "ar"): string => (lang === "ar" ? `\u202b${text}\u202c` : text);

function middleOf(from: GeoPoint, to: GeoPoint): GeoPoint {
  const points = lineThrough([from, to]);
  const [before, after] = [
    points[Math.floor((points.length - 1) / 2)],
    points[Math.ceil((points.length - 1) / 2)],
  ];
  if (!before || !after) return from;
  return { lat: (before.lat + after.lat) / 2, lng: (before.lng + after.lng) / 2 };
}

/** Which way a text stands off its point. */
export type TextSide = "above" | "below" | "right" | "left";

/** Where a text may stand, the best first. The interactive map has the same order. */
export const SIDES: Readonly<Record<PlottedText["side"], readonly TextSide[]>> = {
  above: ["above", "below", "right", "left"],
  below: ["below", "above", "right", "left"],
};

/** The side of each text on a map of that zoom: the first on which none after it stands; its own where all are taken. */
export function placeTexts(texts: readonly PlottedText[], zoom: number): readonly TextSide[] {
  const taken: Box[] = [];
  const placed = texts.toReversed().map((text) => {
    const sides = SIDES[text.side];
    const free = sides.find((side) => !taken.some((other) => overlap(boxOf(text, side, zoom), other)));
    const side = free ?? text.side;
    taken.push(boxOf(text, side, zoom));
    return side;
  });
  return placed.reverse();
}

/** Baseline and, for the sides, start or end of a text from its point: CSS pixels, y down. */
export function textOffset(side: TextSide): { readonly dx: number; readonly dy: number } {
  const { offPx, sizePx } = EXTRAS_LOOK.text;
  switch (side) {
    case "above":
      return { dx: 0, dy: -offPx };
    case "below":
      return { dx: 0, dy: offPx + sizePx * 0.8 };
    case "right":
      return { dx: offPx, dy: sizePx * 0.35 };
    case "left":
      return { dx: -offPx, dy: sizePx * 0.35 };
  }
}

function boxOf({ at, text }: PlottedText, side: TextSide, zoom: number): Box {
  const { sizePx } = EXTRAS_LOOK.text;
  const { x, y } = project(at, zoom);
  const { dx, dy } = textOffset(side);
  const width = estimateTextWidth(text, sizePx, 600);
  const left = x + dx - (side === "right" ? 0 : side === "left" ? width : width / 2);
  return { left, right: left + width, top: y + dy - sizePx * 0.8, bottom: y + dy + sizePx * 0.2 };
}
