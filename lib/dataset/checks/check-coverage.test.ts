import { expect, test } from "vitest";
import { plantedIn, type Row, set } from "@/lib/dataset/planted-problems";

const first = () => true;

test("a stretch that was not read holds no incident", () => {
  expect(plantedIn("coverage", first, set("level", "none"))).toMatchObject([
    { file: "coverage.json", row: "#1", field: "level", rule: "coverage-holds" },
  ]);
});

test.each([
  ["a day that no stretch holds", 1, { from: "2023-10-18" }, "#2", "from"],
  ["a day that two hold", 1, { from: "2023-10-16" }, "#2", "from"],
  ["a stretch that ends before it begins", 10, { to: "2025-07-30" }, "#11", "to"],
])("%s is found", (_what, at, change, row, field) => {
  const spoil = (_row: Row, rows: Row[]) => Object.assign(rows[at] ?? {}, change);
  expect(plantedIn("coverage", first, spoil)).toMatchObject([
    { file: "coverage.json", row, field, rule: "coverage-holds" },
  ]);
});
