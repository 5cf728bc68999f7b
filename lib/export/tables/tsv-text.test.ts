import { expect, test } from "vitest";
import { tsvText } from "./tsv-text";

test("a line a row, a tab between cells", () => {
  expect(
    tsvText([
      ["Day", "Killed"],
      ["2024-01-28", "3–4"],
    ]),
  ).toBe("Day\tKilled\n2024-01-28\t3–4\n");
  expect(tsvText([])).toBe("");
});

test("no cell breaks out of its place, and none is run", () => {
  expect(tsvText([["a\tb\r\nc", "=1+1", "\t@SUM(A1)", "-12.5", "-12.5-cmd", "＝x", ""]])).toBe(
    "a b c\t'=1+1\t'@SUM(A1)\t-12.5\t'-12.5-cmd\t'＝x\t\n",
  );
});
