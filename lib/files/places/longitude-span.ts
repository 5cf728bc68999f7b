/** West and east of longitudes, degrees: `west` in −180..180, `east` beyond 180 where they lie on both sides of that meridian. */
interface LongitudeSpan {
  readonly west: number;
  readonly east: number;
}

/** The least span that holds all `longitudes` (−180..180, at least one): it begins after the widest gap between two neighbours. */
export function longitudeSpan(longitudes: readonly number[]): LongitudeSpan {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const [first = 0, last = first] = [sorted[0], sorted.at(-1)];
  let span = { west: first, east: last };
  sorted.forEach((east, index) => {
    const west = sorted[index + 1];
    if (west !== undefined && east + 360 - west < span.east - span.west) span = { west, east: east + 360 };
  });
  return span;
}

/** A longitude as a span counts it: east of 180 where the span goes on there. */
export function withinSpan(lng: number, { west }: LongitudeSpan): number {
  return lng < west ? lng + 360 : lng;
}

/** The same of stretches of longitude, each from west to east: the parts of one area, which many files cut at 180°. */
export function spanOfStretches(stretches: readonly LongitudeSpan[]): LongitudeSpan {
  const sorted = [...stretches].sort((a, b) => a.west - b.west);
  const first = sorted[0] ?? { west: 0, east: 0 };
  let span = { west: first.west, east: Math.max(...sorted.map(({ east }) => east)) };
  let reached = first.east;
  for (const { west, east } of sorted.slice(1)) {
    if (reached + 360 - west < span.east - span.west) span = { west, east: reached + 360 };
    reached = Math.max(reached, east);
  }
  return span;
}
