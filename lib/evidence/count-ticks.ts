const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000];
const MOST = 4;

/** Even round values from 0 to the first at or above `max`, at most five; the last is the top of the scale. */
export function countTicks(max: number): readonly number[] {
  const step = STEPS.find((each) => each * MOST >= max) ?? Math.ceil(max / MOST);
  const count = Math.max(1, Math.ceil(max / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
