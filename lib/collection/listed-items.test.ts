import fc from "fast-check";
import { expect, test } from "vitest";
import { LIST_ORDERS, listedItems } from "./listed-items";
import { HIDDEN, Mask } from "./mask";

test("lists the visible items of the slice from either end, and knows the place of each", () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { maxLength: 40 }),
      fc.nat(40),
      fc.nat(40),
      fc.constantFrom(...LIST_ORDERS),
      (visible, a, b, order) => {
        const mask = new Mask(
          Uint8Array.from(visible, (one) => (one ? 0 : HIDDEN)),
          1,
        );
        const [lo, hi] = [Math.min(a, b, visible.length), Math.min(Math.max(a, b), visible.length)];
        const oldest = [...visible.keys()].filter((i) => visible[i] && i >= lo && i < hi);
        const expected = order === "oldest" ? oldest : oldest.toReversed();
        const listed = listedItems(mask, { lo, hi }, order);
        expect(Array.from({ length: listed.count }, (_, place) => listed.at(place))).toEqual(expected);
        expect([listed.at(-1), listed.at(listed.count)]).toEqual([-1, -1]);
        for (const index of visible.keys()) expect(listed.placeOf(index)).toBe(expected.indexOf(index));
      },
    ),
  );
});
