import { expect, test } from "vitest";
import { ranksOfNumbers } from "@/lib/collection/item-order";
import { maskOfAll } from "@/lib/collection/mask";
import { tableOrder, tableRows } from "@/lib/collection/table-rows";
import { sheetLines, tableLines } from "./table-lines";

test("paper has the heads of groups, a spreadsheet the items alone, of a single column too", () => {
  const ranks = ranksOfNumbers(Float64Array.of(2, 1, 2));
  const mask = maskOfAll(new Uint8Array(3), 1);
  const rows = tableRows(tableOrder(ranks, false, ranks), mask, { lo: 0, hi: 3 });
  const texts = {
    titleOf: (first: number) => `as item ${first}`,
    cellsOf: (index: number) => [`item ${index}`],
  };
  const lines = tableLines(rows, texts);
  expect(lines).toEqual([
    { type: "group", title: "as item 1", count: 1 },
    { type: "item", cells: ["item 1"] },
    { type: "group", title: "as item 0", count: 2 },
    { type: "item", cells: ["item 0"] },
    { type: "item", cells: ["item 2"] },
  ]);
  expect(tableLines(rows, texts, 3)).toEqual(lines.slice(0, 3));
  expect(sheetLines(["Name"], lines)).toEqual([["Name"], ["item 1"], ["item 0"], ["item 2"]]);
});
