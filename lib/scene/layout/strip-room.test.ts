import fc from "fast-check";
import { expect, test } from "vitest";
import type { OriginKey } from "@/lib/domain/place";
import type { OriginCount } from "@/lib/scene/origins/origin-counts";
import { stripOrder, stripRoom } from "./strip-room";

const MORE_PX = 60;
const entriesOf = (widths: readonly number[]) =>
  widths.map((widthPx, index) => ({ id: `${index}`, widthPx }));

test("shows every entry where there is room, else the first ones, and always leaves room for the button", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 20, max: 200 }), { maxLength: 20 }),
      fc.integer({ min: 0, max: 2000 }),
      (widths, roomPx) => {
        const entries = entriesOf(widths);
        const shown = stripRoom(entries, roomPx, MORE_PX);
        const px = entries.reduce((sum, { id, widthPx }) => sum + (shown.has(id) ? widthPx : 0), 0);
        expect([...shown]).toEqual(entries.slice(0, shown.size).map(({ id }) => id));
        if (shown.size < entries.length && shown.size > 0) expect(px + MORE_PX).toBeLessThanOrEqual(roomPx);
        if (widths.reduce((sum, width) => sum + width, 0) <= roomPx) expect(shown.size).toBe(entries.length);
      },
    ),
  );
});

test("gives room to what is asked for, then to countries, then to their parts by count", () => {
  const area = (key: string, count: number, within: readonly OriginCount[] = []): OriginCount => ({
    key: key as OriginKey, // an invented count
    count,
    within,
  });
  const areas = [area("IQ", 9, [area("IQ-AN", 2)]), area("SY", 5, [area("SY-DY", 4)]), area("YE", 1)];
  const order = (...active: readonly string[]) =>
    stripOrder({ areas }, active as readonly OriginKey[]).map(({ key, count }) => `${key} ${count}`);
  expect(order()).toEqual(["IQ 9", "SY 5", "YE 1", "SY-DY 4", "IQ-AN 2"]);
  expect(order("none", "IQ-AN", "JO")).toEqual(["IQ-AN 2", "JO 0", "IQ 9", "SY 5", "YE 1", "SY-DY 4"]);
});
