import fc from "fast-check";
import { expect, test } from "vitest";
import { DistinctValues } from "./distinct-values";

const lists = fc.array(fc.uniqueArray(fc.nat(12), { maxLength: 4 }), { maxLength: 60 });

test("counts the different values of any slice as a set of them does", () => {
  fc.assert(
    fc.property(lists, fc.nat(60), fc.nat(60), (values, a, b) => {
      const [lo = 0, hi = 0] = [a, b].map((end) => Math.min(end, values.length)).sort((x, y) => x - y);
      expect(new DistinctValues(values).count({ lo, hi })).toBe(new Set(values.slice(lo, hi).flat()).size);
    }),
  );
});
