import fc from "fast-check";
import { expect, test } from "vitest";
import { freeRect, type PixelRect, panInto } from "./free-rect";

const MAP = { left: 0, top: 0, right: 908, bottom: 448 };
const CARD = { left: 524, top: 16, right: 892, bottom: 432 };

test("a card at the side leaves the side without it; a strip at the foot leaves what is above", () => {
  expect(freeRect(MAP, [CARD])).toEqual({ ...MAP, right: 524 });
  expect(freeRect(MAP, [{ left: 0, top: 420, right: 908, bottom: 448 }, CARD])).toEqual({
    ...MAP,
    right: 524,
    bottom: 420,
  });
});

test("what lies elsewhere covers nothing, and what lies over all of it is passed over", () => {
  expect(freeRect(MAP, [{ left: 908, top: 0, right: 1200, bottom: 448 }])).toEqual(MAP);
  expect(freeRect(MAP, [MAP])).toEqual(MAP);
});

test("what is seen stays where it is; what the card covers comes out from under it", () => {
  const free = freeRect(MAP, [CARD]);
  expect(panInto(free, [[{ x: 30, y: 400 }]])).toEqual({ dx: 0, dy: 0 });
  expect(panInto(free, [[{ x: 700, y: 200 }]])).toEqual({ dx: 700 - (524 - 56), dy: 0 });
});

test("a name comes out from under the card with its mark, before an origin does", () => {
  const free = freeRect(MAP, [CARD]);
  const [mark, name, origin] = [
    [{ x: 490, y: 200 }],
    [
      { x: 505, y: 200 },
      { x: 570, y: 216 },
    ],
    [{ x: -400, y: 200 }],
  ];
  expect(panInto(free, [mark, name]).dx).toBe(570 - (524 - 56));
  expect(panInto(free, [mark, name, origin]).dx).toBe(570 - (524 - 56));
});

test("an origin comes along where both fit, else the mark alone", () => {
  const free = freeRect(MAP, [CARD]);
  expect(panInto(free, [[{ x: 100, y: 200 }], [{ x: 500, y: 200 }]])).toEqual({ dx: 0, dy: 0 });
  expect(panInto(free, [[{ x: 100, y: 200 }], [{ x: 510, y: 200 }]]).dx).toBe(42);
  expect(panInto(free, [[{ x: 100, y: 200 }], [{ x: 3000, y: 200 }]])).toEqual({ dx: 0, dy: 0 });
});

const px = (min: number, max: number) => fc.integer({ min, max });
const rect: fc.Arbitrary<PixelRect> = fc
  .tuple(px(-100, 900), px(-100, 900), px(1, 600), px(1, 600))
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

test("after the pan the mark is inside the free part, which no cover meets", () => {
  fc.assert(
    fc.property(
      px(240, 1600),
      px(200, 900),
      fc.array(rect, { maxLength: 4 }),
      px(-900, 1800),
      px(-900, 1800),
      (width, height, covers, x, y) => {
        const map = { left: 0, top: 0, right: width, bottom: height };
        const free = freeRect(map, covers);
        const { dx, dy } = panInto(free, [[{ x, y }]]);
        expect(x - dx).toBeGreaterThan(free.left);
        expect(x - dx).toBeLessThan(free.right);
        expect(y - dy).toBeGreaterThan(free.top);
        expect(y - dy).toBeLessThan(free.bottom);
        if (free === map) return;
        for (const cover of covers)
          expect(
            free.right <= cover.left ||
              cover.right <= free.left ||
              free.bottom <= cover.top ||
              cover.bottom <= free.top,
          ).toBe(true);
      },
    ),
  );
});
