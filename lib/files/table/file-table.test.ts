import fc from "fast-check";
import { expect, test } from "vitest";
import { freeTable, tableBytes } from "./file-table";
import { sampleColumn, sampleTable } from "./sample-table";
import { orderByDay } from "./table-builder";

test("sorting by day keeps the order of rows of one day", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 18_000, max: 18_020 })), (list) => {
      const expected = list
        .map((day, index) => ({ day, index }))
        .sort((a, b) => a.day - b.day || a.index - b.index);
      expect([...orderByDay(Int32Array.from(list))]).toEqual(expected.map(({ index }) => index));
    }),
  );
});

test("a table that is let go of holds nothing, and may be let go of twice", () => {
  const table = sampleTable([1, 2, 2], sampleColumn("kind", [0, 1, 0], ["", "drone"]));
  expect(tableBytes(table)).toBeGreaterThan(0);
  freeTable(table);
  freeTable(table);
  expect(tableBytes(table)).toBe(0);
});
