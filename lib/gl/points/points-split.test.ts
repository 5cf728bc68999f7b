import fc from "fast-check";
import { expect, test } from "vitest";
import { sliceOf } from "@/lib/collection/slice";
import { PointsSplit } from "./points-split";

test("both parts of a span together are its rows, in their order", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 10, max: 30 }), fc.nat(5)), { maxLength: 80 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 5, max: 35 }), fc.nat(15), (unsorted, first, length) => {
      const sorted = unsorted.toSorted((a, b) => a[0] - b[0]);
      const days = Int32Array.from(sorted, ([day]) => day);
      const precisions = Uint8Array.from(sorted, ([, precision]) => precision);
      const positions = Float32Array.from(sorted.flatMap((_, index) => [index, index + 0.5]));
      const split = new PointsSplit({ days, precisions, positions });
      const slice = sliceOf(days, first, first + length);
      for (const part of ["points", "areas"] as const) {
        const { lo, hi } = split.within(part, slice);
        const expected = [...positions.keys()]
          .filter((at) => at % 2 === 0)
          .map((at) => at / 2)
          .filter((i) => i >= slice.lo && i < slice.hi && (precisions[i] ?? 0) >= 3 === (part === "areas"));
        expect([...split.take(part, positions, 2).subarray(lo * 2, hi * 2)]).toEqual(
          expected.flatMap((index) => [index, index + 0.5]),
        );
        expect([...split.take(part, days).subarray(lo, hi)]).toEqual(expected.map((i) => days[i]));
      }
    }),
  );
});

test("without a column of precision all rows are points, and nothing is copied", () => {
  const days = Int32Array.of(1, 2, 2);
  const split = new PointsSplit({ days, precisions: null, positions: new Float32Array(6) });
  expect(split.take("points", days)).toBe(days);
  expect(split.take("areas", days)).toHaveLength(0);
  expect(split.within("points", { lo: 1, hi: 3 })).toEqual({ lo: 1, hi: 3 });
  expect(split.within("areas", { lo: 1, hi: 3 })).toEqual({ lo: 0, hi: 0 });
});
