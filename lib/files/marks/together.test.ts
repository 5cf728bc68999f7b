import fc from "fast-check";
import { expect, test } from "vitest";
import { type Day, day } from "@/lib/domain/day";
import { everTogether, mostTogether } from "./together";

const days = fc
  .array(fc.integer({ min: 0, max: 60 }), { maxLength: 20 })
  .map((list) => list.sort((a, b) => a - b).map(day));
const most = (list: readonly Day[], length: number) =>
  Math.max(0, ...list.map((last) => list.filter((at) => at <= last && at > last - length).length));

test("how many days a window shows at once, and whether two lists ever meet in it", () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: 2, max: 20 }), (a, b, length) => {
      const span = { type: "window", days: length } as const;
      expect(mostTogether(a, span)).toBe(most(a, length));
      expect(everTogether(a, b, span)).toBe(
        a.some((one) => b.some((other) => Math.abs(one - other) < length)),
      );
    }),
  );
  expect(mostTogether([day(1), day(1), day(2)], { type: "day" })).toBe(2);
  expect(mostTogether([day(1), day(900)], { type: "until" })).toBe(2);
  expect(everTogether([day(1)], [day(900)], { type: "from" })).toBe(true);
});
