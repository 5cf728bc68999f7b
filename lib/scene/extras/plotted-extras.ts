import type { GeoPoint } from "@/lib/geodesy/geodesic";
import { legsOf, lineThrough, ringAbout } from "@/lib/geodesy/geodesic-lines";
import { bearingText, kmText, totalKm } from "@/lib/geodesy/measure-text";
import type { MapExtras } from "@/lib/view/view";

/** A line over the map. Longitudes may leave ±180°. */
interface PlottedLine {
  readonly part: "ring" | "measure";
  readonly points: readonly GeoPoint[];
}

/** A text at a point, or above one. */
interface PlottedText {
  readonly at: GeoPoint;
  readonly text: string;
  /** Which way it stands off its point. */
  readonly side: "above" | "below";
}

interface PlottedExtras {
  readonly lines: readonly PlottedLine[];
  /** Middles of rings, and corners of the measuring line. */
  readonly dots: readonly { readonly part: "ring" | "measure"; readonly at: GeoPoint }[];
  readonly texts: readonly PlottedText[];
}

/** Rings and measuring line as both painters draw them. Digits are Western in every language, as on a chart. */
export function plottedExtras({ rings, line }: Pick<MapExtras, "rings" | "line">): PlottedExtras {
  const circles = rings.map(({ at, km }) => ({ at, km, points: ringAbout(at, km) }));
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
      ...circles.flatMap(({ km, points }): PlottedText[] => {
        const text = kmText(km);
        const [north, south] = [points[0], points[Math.floor(points.length / 2)]];
        return [
          ...(north ? [{ at: north, text, side: "above" as const }] : []),
          ...(south ? [{ at: south, text, side: "below" as const }] : []),
        ];
      }),
      ...legs.map(({ from, to, km, bearing }) => ({
        at: middleOf(from, to),
        text: `${kmText(km)} · ${bearingText(bearing)}`,
        side: "above" as const,
      })),
      ...(last && legs.length > 1
        ? [{ at: last, text: `Σ ${kmText(totalKm(line))}`, side: "below" as const }]
        : []),
    ],
  };
}

function middleOf(from: GeoPoint, to: GeoPoint): GeoPoint {
  const points = lineThrough([from, to]);
  const [before, after] = [
    points[Math.floor((points.length - 1) / 2)],
    points[Math.ceil((points.length - 1) / 2)],
  ];
  if (!before || !after) return from;
  return { lat: (before.lat + after.lat) / 2, lng: (before.lng + after.lng) / 2 };
}
