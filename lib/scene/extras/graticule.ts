/** How far the lines of a graticule are apart in degrees, and from which zoom on they are drawn; coarse ones stay. */
export const GRATICULE_STEPS = [
  { degrees: 10, fromZoom: 0 },
  { degrees: 5, fromZoom: 4.4 },
  { degrees: 1, fromZoom: 6.6 },
] as const;
export type GraticuleStep = (typeof GRATICULE_STEPS)[number];

/** Beyond it a line is of no use on a square map. */
const NORTH = 80;

interface GraticuleLine {
  readonly type: "meridian" | "parallel";
  /** Whole degrees, east or north positive. */
  readonly degrees: number;
}

/** The lines that a step adds to the coarser ones. */
export function graticuleLines({ degrees: step }: GraticuleStep): readonly GraticuleLine[] {
  const coarser = GRATICULE_STEPS.filter(({ degrees }) => degrees > step);
  const added = (from: number, to: number) =>
    Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step).filter(
      (degrees) => coarser.every((other) => degrees % other.degrees !== 0),
    );
  return [
    ...added(-180, 180).map((degrees) => ({ type: "meridian" as const, degrees })),
    ...added(-NORTH, NORTH).map((degrees) => ({ type: "parallel" as const, degrees })),
  ];
}

/** The two ends of a line: both kinds are straight on the map. */
export function graticuleEnds({ type, degrees }: GraticuleLine) {
  return type === "meridian"
    ? ([
        { lat: -NORTH, lng: degrees },
        { lat: NORTH, lng: degrees },
      ] as const)
    : ([
        { lat: degrees, lng: -180 },
        { lat: degrees, lng: 180 },
      ] as const);
}

/** The step whose crossings are named at a zoom: the finest that is drawn. */
export function namedStep(zoom: number): GraticuleStep {
  return GRATICULE_STEPS.findLast(({ fromZoom }) => zoom >= fromZoom) ?? GRATICULE_STEPS[0];
}

/** `35°N 40°E` */
export function crossingText(lat: number, lng: number): string {
  const said = (degrees: number, positive: string, negative: string) =>
    `${Math.abs(degrees)}°${degrees === 0 ? "" : degrees > 0 ? positive : negative}`;
  return `${said(lat, "N", "S")} ${said(lng, "E", "W")}`;
}

/** Crossings of a step's lines between two latitudes and two longitudes. */
export function crossings(
  { degrees: step }: Pick<GraticuleStep, "degrees">,
  within: { readonly south: number; readonly north: number; readonly west: number; readonly east: number },
) {
  const whole = (from: number, to: number) =>
    Array.from(
      { length: Math.max(0, Math.floor(to / step) - Math.ceil(from / step) + 1) },
      (_, index) => (Math.ceil(from / step) + index) * step + 0,
    );
  return whole(Math.max(-NORTH, within.south), Math.min(NORTH, within.north)).flatMap((lat) =>
    whole(within.west, within.east).map((lng) => ({ lat, lng, text: crossingText(lat, lng) })),
  );
}
