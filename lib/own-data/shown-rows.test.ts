import fc from "fast-check";
import { expect, test } from "vitest";
import { HIDDEN_SERIES } from "./category-series";
import { ShownRows } from "./shown-rows";

const series = fc
  .array(fc.tuple(fc.nat(400), fc.boolean()), { maxLength: 6 })
  .map((runs) =>
    Uint8Array.from(runs.flatMap(([n, off]) => Array.from({ length: n }, () => (off ? HIDDEN_SERIES : 3)))),
  );

test("counts and finds as a walk over all rows does", () => {
  fc.assert(
    fc.property(series, fc.nat(2600), fc.nat(2600), (list, a, b) => {
      const shown = new ShownRows(list);
      const indices = [...list.keys()].filter((i) => list[i] !== HIDDEN_SERIES);
      const [lo, hi] = [Math.min(a, b, list.length), Math.min(Math.max(a, b), list.length)];
      expect(shown.count({ lo, hi })).toBe(indices.filter((i) => i >= lo && i < hi).length);
      expect(shown.rank(a)).toBe(indices.filter((i) => i < a).length);
      expect(shown.at(a)).toBe(indices[a] ?? -1);
      expect(shown.next(lo, 1)).toBe(indices.find((i) => i > lo) ?? -1);
      expect(shown.next(lo, -1)).toBe(indices.findLast((i) => i < lo) ?? -1);
      expect(shown.isShown(a)).toBe(indices.includes(a));
    }),
    { numRuns: 300 },
  );
});
