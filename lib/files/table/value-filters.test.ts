import { expect, test } from "vitest";
import { filesWords } from "@/lib/messages/rooms";
import { sampleColumn } from "./sample-table";
import {
  columnNames,
  commonestFirst,
  filterSummary,
  isFilteredView,
  keptOnly,
  usedCodes,
  withHidden,
} from "./value-filters";

const codes = [1, 1, 1, 2, 2, 3, 4, 0];
const column = sampleColumn("kind", codes, ["", "drone", "rocket", "mortar", "raid", "never"]);

test("a filter is told by the shorter of what is left and what is left out, with its rows", () => {
  const words = filesWords.get("en").shown.filters;
  expect(filterSummary(column, [], words)).toBeNull();
  expect(filterSummary(column, [1], words)).toEqual({ words: "without drone", rows: 5 });
  expect(filterSummary(column, [0, 2, 3, 4], words)).toEqual({ words: "drone", rows: 3 });
  expect(filterSummary(column, [1, 2, 3], words)).toEqual({ words: "(empty), raid", rows: 2 });
  expect(filterSummary(column, usedCodes(column), words)).toEqual({ words: "no value", rows: 0 });
  const many = sampleColumn("n", [0, 1, 2, 3, 4, 5], ["a", "b", "c", "d", "e", "f"]);
  expect(filterSummary(many, [0, 1, 2], words)).toEqual({ words: "3 of 6 values", rows: 3 });
});

test("values without a row are neither listed nor kept", () => {
  expect(commonestFirst(column)).toEqual([1, 2, 0, 3, 4]);
  expect(keptOnly(column, 2)).toEqual([0, 1, 3, 4]);
});

test("columns of one name are told apart, and hidden values stay in order", () => {
  expect(columnNames({ categories: [column, column, { ...column, header: "side" }] })).toEqual([
    "kind",
    "kind (2)",
    "side",
  ]);
  expect(withHidden([[], [3]], 0, [4, 1, 4])).toEqual([[1, 4], [3]]);
  expect(isFilteredView({ hidden: [[], []], q: "" })).toBe(false);
  expect(isFilteredView({ hidden: [[], [1]], q: "" })).toBe(true);
  expect(isFilteredView({ hidden: [[]], q: "x" })).toBe(true);
});
