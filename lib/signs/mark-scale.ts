/** Radius of a mark by zoom, CSS pixels; between the steps in proportion. */
const RADIUS_BY_ZOOM: readonly (readonly [zoom: number, radius: number])[] = [
  [4.3, 4.2],
  [5.5, 5.4],
  [6, 6.2],
  [7, 7.6],
  [8, 8.8],
  [9, 9.2],
];
/** Share of that radius by the marks of the fullest place: few have room to be large, crowds are drawn smaller. */
const SHARE_BY_CAPACITY: readonly (readonly [capacity: number, share: number])[] = [
  [4, 1.4],
  [14, 1.1],
  [44, 0.78],
];

/** The value at `at` between steps that ascend, in proportion; beyond them the nearest step's. */
function between(steps: readonly (readonly [at: number, value: number])[], at: number): number {
  const after = steps.findIndex(([step]) => step >= at);
  const [x1, y1] = steps[after] ?? steps.at(-1) ?? [at, 0];
  const [x0, y0] = steps[after - 1] ?? [x1, y1];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (Math.min(at, x1) - x0)) / (x1 - x0);
}

/** Below this zoom a mark would be too small to tell its kind: clusters are counted. */
export const FOLD_BELOW_ZOOM = 4.3;

/** Below this zoom, on phones that show the whole theatre, the marks of places would run into each other: the atlas's are counted. */
export const FOLD_PLACES_BELOW_ZOOM = 5.1;

/** The widest spiral at a zoom, CSS pixels: a wider one hides the country around it and is counted. */
export function widestSpiral(zoom: number): number {
  return Math.min(240, 56 + 16 * Math.max(0, zoom - 5));
}

/** Radius of a mark in CSS pixels, at a zoom and for the fullest cluster's `capacity`: crowds are drawn a little smaller. */
export function markRadiusAt(zoom: number, capacity: number): number {
  const radius = between(RADIUS_BY_ZOOM, zoom);
  const share = between(SHARE_BY_CAPACITY, capacity);
  // Close up there is room for all.
  const crowd = Math.min(1, Math.max(0, (11 - zoom) / 2));
  return Math.round(radius * (1 - (1 - share) * crowd) * 100) / 100;
}

/** Radius in CSS pixels of the disc that counts at most `capacity` incidents: two digits fit the smallest. */
export function discRadius(capacity: number): number {
  return Math.min(20, 8.5 + 1.2 * Math.sqrt(capacity));
}
