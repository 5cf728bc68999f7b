import { expect, test } from "vitest";
import { addDays, knownDay } from "@/lib/domain/day";
import { sampleTable } from "@/lib/files/table/sample-table";
import { ownSlice } from "./own-view";

test("each span is a slice of the rows", () => {
  const first = knownDay("2024-01-31");
  const table = sampleTable([first, first, first + 1, first + 40]);
  const at = addDays(first, 1);
  expect(ownSlice(table, at, { type: "day" })).toMatchObject({ lo: 2, hi: 3 });
  expect(ownSlice(table, at, { type: "window", days: 2 })).toMatchObject({ lo: 0, hi: 3 });
  expect(ownSlice(table, at, { type: "until" })).toMatchObject({ lo: 0, hi: 3 });
  expect(ownSlice(table, at, { type: "from" })).toMatchObject({ lo: 2, hi: 4 });
  expect(ownSlice(table, at, { type: "range", start: addDays(first, 60) })).toMatchObject({ lo: 2, hi: 4 });
});
