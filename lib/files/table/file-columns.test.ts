import { expect, test } from "vitest";
import { type ColumnRanks, NO_RANK } from "@/lib/collection/item-order";
import { maskOfAll } from "@/lib/collection/mask";
import { tableRows } from "@/lib/collection/table-rows";
import { filesWords } from "@/lib/messages/rooms";
import {
  FIRST_FILE_LAYOUT,
  type FileTableLayout,
  fileCellText,
  fileColumnNames,
  fileGroups,
  fileGroupTitle,
  fileTableOrder,
  isHeld,
} from "./file-columns";
import { sampleColumn, sampleTable } from "./sample-table";

const kind = sampleColumn("kind", [2, 0, 1, 2, 1], ["", "drone", "rocket 10"]);
const table = {
  ...sampleTable([100, 100, 101, 103, 103], sampleColumn("id", [0, 1, 2, 3, 4], ["a", "b", "c", "d", "e"])),
  header: ["id", "kind", "notes"],
  categories: [{ ...kind, column: 1 }],
};
const mask = maskOfAll(new Uint8Array(table.count), 1);

/** Rows by their number in the file, heads of groups by their title. */
const words = filesWords.get("en").shown.filters;

function shown(layout: Partial<FileTableLayout>, lo = 0, read: ColumnRanks | null = null) {
  const whole = { ...FIRST_FILE_LAYOUT, ...layout };
  const rows = tableRows(fileTableOrder(table, { ...whole, decimalComma: false, read }), mask, {
    lo,
    hi: table.count,
  });
  return Array.from({ length: rows.count }, (_, place) => {
    const row = rows.at(place);
    if (row?.type === "group")
      return `${fileGroupTitle(table, whole.group ?? "day", row.first, "en", words)}: ${row.count}`;
    return row && table.rows[row.index];
  });
}

test("rows are sorted by day, number and what the table holds, empty cells last", () => {
  expect(shown({})).toEqual([5, 6, 4, 2, 3]);
  expect(shown({ sort: { column: "row", descending: true } })).toEqual([6, 5, 4, 3, 2]);
  expect(shown({ sort: { column: "1", descending: false } })).toEqual([4, 6, 2, 5, 3]);
  expect(shown({ sort: { column: "1", descending: true } }, 2)).toEqual([5, 4, 6]);
});

test("what is not held sorts by the ranks that were read, and until then keeps the days", () => {
  const notes = { column: "2", descending: true } as const;
  const read = { ranks: Uint32Array.of(1, 0, NO_RANK, 2, 1), count: 3 };
  expect(shown({ sort: notes }, 0, read)).toEqual([5, 2, 6, 3, 4]);
  expect(shown({ sort: { ...notes, descending: false } }, 0, read)).toEqual([3, 2, 6, 5, 4]);
  expect(shown({ sort: notes })).toEqual([2, 3, 4, 5, 6]);
});

test("rows are put together by day, newest first, and by a column, each under its head", () => {
  expect(shown({ group: "1" })).toEqual(["drone: 2", 6, 4, "rocket 10: 2", 5, 2, "(empty): 1", 3]);
  const byDay = shown({ group: "day", sort: { column: "1", descending: false } });
  expect(byDay.filter((one) => typeof one === "number")).toEqual([6, 5, 4, 2, 3]);
  expect(byDay.map((one) => String(one).replace(/.*: /, "#"))).toEqual([
    "#2",
    "6",
    "5",
    "#1",
    "4",
    "#2",
    "2",
    "3",
  ]);
});

test("every column has a name of its own, and the table knows which it holds", () => {
  expect([...fileColumnNames({ header: ["Day", "x", "", "x", "x (2)"] }).values()]).toEqual([
    "Row",
    "Day",
    "Day (2)",
    "x",
    "Column 3",
    "x (2)",
    "x (2) (2)",
  ]);
  expect((["row", "day", "0", "1", "2"] as const).map((id) => isHeld(table, id))).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
  expect(fileGroups(table)).toEqual(["day", "1"]);
});

test("a cell says what the file says, and until that is read what the table holds", () => {
  expect(fileCellText(table, 0, "row", null, "en")).toBe("2");
  expect(fileCellText(table, 0, "1", undefined, "en")).toBe("rocket 10");
  expect(fileCellText(table, 0, "1", ["a", " Rocket 10", "n"], "en")).toBe(" Rocket 10");
  expect(fileCellText(table, 0, "2", undefined, "en")).toBe("");
  expect(fileCellText(table, 0, "2", ["a"], "en")).toBe("");
});
