import { expect, test } from "vitest";
import { cellAfterKey } from "./cell-after-key";

const size = { rows: 101, columns: 5, page: 10, isRtl: false };
const after = (key: string, row: number, column: number, ctrlKey = false) => {
  const cell = cellAfterKey({ key, ctrlKey }, { row, column }, size);
  return cell && [cell.row, cell.column];
};

test.each([
  ["ArrowDown", 0, 2, [1, 2]],
  ["ArrowUp", 1, 2, [0, 2]],
  ["ArrowUp", 0, 2, [0, 2]],
  ["ArrowDown", 100, 2, [100, 2]],
  ["ArrowLeft", 4, 0, [4, 0]],
  ["ArrowRight", 4, 3, [4, 4]],
  ["Home", 4, 3, [4, 0]],
  ["End", 4, 3, [4, 4]],
  ["PageDown", 95, 1, [100, 1]],
  ["PageUp", 5, 1, [1, 1]],
  ["PageUp", 0, 1, [0, 1]],
] as const)("%s leads from row %i, column %i to %j", (key, row, column, expected) => {
  expect(after(key, row, column)).toEqual(expected);
});

test("where the first column is at the right, the arrow to the left leads onward", () => {
  const next = (key: string) =>
    cellAfterKey({ key, ctrlKey: false }, { row: 4, column: 2 }, { ...size, isRtl: true })?.column;
  expect([next("ArrowLeft"), next("ArrowRight"), next("Home")]).toEqual([3, 1, 0]);
});

test("Ctrl leads to the corners, and other keys are not the grid's", () => {
  expect(after("Home", 50, 3, true)).toEqual([0, 0]);
  expect(after("End", 50, 3, true)).toEqual([100, 4]);
  expect([after("c", 1, 1, true), after("ArrowDown", 1, 1, true), after("x", 1, 1)]).toEqual([
    null,
    null,
    null,
  ]);
});
