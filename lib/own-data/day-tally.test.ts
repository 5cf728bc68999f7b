import fc from "fast-check";
import { expect, test } from "vitest";
import { DayTally } from "./day-tally";
import { sliceOf } from "./own-table";

test("counts codes of a span as a walk over its rows does", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 19_000, max: 19_040 }), fc.nat(4), fc.boolean()), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(rows, fc.integer({ min: 18_990, max: 19_050 }), fc.nat(30), (unsorted, first, length) => {
      const sorted = unsorted.toSorted((a, b) => a[0] - b[0]);
      const days = Int32Array.from(sorted, ([day]) => day);
      const codes = Uint8Array.from(sorted, ([, code]) => code);
      const slice = sliceOf(days, first, first + length);
      const tally = new DayTally(days, codes, 4, (index) => sorted[index]?.[2] === true);
      const expected = [0, 1, 2, 3].map(
        (code) => sorted.slice(slice.lo, slice.hi).filter(([, own, shown]) => own === code && shown).length,
      );
      expect([...tally.between(slice)]).toEqual(expected);
    }),
  );
});

test("of no rows it counts none", () => {
  expect([...new DayTally(new Int32Array(), new Uint8Array(), 2).between({ lo: 0, hi: 0 })]).toEqual([0, 0]);
});
