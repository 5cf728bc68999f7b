/** An even way from `from` to `to` that waits at `least` and `most` (not less than `least`) for what lies beyond them. */
export function clampedPath(from: number, to: number, least: number, most: number) {
  const clamped = (x: number) => Math.min(most, Math.max(least, x));
  const turns = [least, most]
    .map((x) => (x - from) / (to - from))
    .filter((share) => share > 0 && share < 1)
    .sort((a, b) => a - b);
  return [0, ...turns, 1].map((share) => ({ share, x: clamped(from + share * (to - from)) }));
}
