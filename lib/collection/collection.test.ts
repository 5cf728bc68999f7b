import { expect, test } from "vitest";
import { addDays, knownDay } from "@/lib/domain/day";
import { extentOfDays, spanSlice } from "./collection";

const first = knownDay("2024-01-31");
const days = Int32Array.of(first, first, first + 1, first + 40);

test("each span is a slice of the items", () => {
  const items = { days, dayExtent: extentOfDays(days) };
  const [at, last] = [addDays(first, 1), addDays(first, 40)];
  expect(spanSlice(items, at, { type: "day" })).toEqual({ first: at, last: at, lo: 2, hi: 3 });
  expect(spanSlice(items, at, { type: "window", days: 2 })).toEqual({ first, last: at, lo: 0, hi: 3 });
  expect(spanSlice(items, at, { type: "until" })).toEqual({ first, last: at, lo: 0, hi: 3 });
  expect(spanSlice(items, at, { type: "from" })).toEqual({ first: at, last, lo: 2, hi: 4 });
  const start = addDays(first, 60);
  expect(spanSlice(items, at, { type: "range", start })).toEqual({ first: at, last, lo: 2, hi: 4 });
});

test("the extent bounds a span, not the first and last item", () => {
  const dayExtent = { from: addDays(first, -9), to: addDays(first, 90) };
  const at = addDays(first, 41);
  expect(spanSlice({ days, dayExtent }, at, { type: "from" })).toMatchObject({
    last: dayExtent.to,
    lo: 4,
    hi: 4,
  });
  expect(spanSlice({ days, dayExtent }, at, { type: "until" })).toMatchObject({
    first: dayExtent.from,
    lo: 0,
    hi: 4,
  });
});

test("no days begin and end in 1970", () => {
  expect(extentOfDays(new Int32Array())).toEqual({ from: 0, to: 0 });
});
