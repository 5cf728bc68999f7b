import { expect, test } from "vitest";
import { seeded } from "@/lib/scene/sample-dataset";
import { findRoom } from "./find-room";
import { type Disc, pushApart } from "./push-apart";

function placed(discs: readonly Disc[], gap: number): Disc[] {
  const offsets = pushApart(discs, gap);
  return discs.map((disc, index) => {
    const { dx = 0, dy = 0 } = offsets[index] ?? {};
    return { ...disc, x: disc.x + dx, y: disc.y + dy };
  });
}

function worstOverlap(discs: readonly Disc[]): number {
  let worst = 0;
  discs.forEach((a, first) => {
    for (const b of discs.slice(0, first))
      if (a.radius > 0 && b.radius > 0)
        worst = Math.max(worst, a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y));
  });
  return worst;
}

const disc = (x: number, y: number, radius: number, ease = 1): Disc => ({ x, y, radius, ease });

test("no two overlap afterwards, however crowded", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = seeded(seed);
    const discs = Array.from({ length: 40 }, () => disc(random() * 400, random() * 300, 8 + random() * 30));
    expect(worstOverlap(placed(discs, 3))).toBe(0);
  }
});

test("what has room stays exactly where it is; what takes none pushes none", () => {
  expect(pushApart([disc(0, 0, 10), disc(30, 0, 10), disc(5, 5, 0)], 3)).toEqual([
    { dx: 0, dy: 0 },
    { dx: 0, dy: 0 },
    { dx: 0, dy: 0 },
  ]);
});

test("of two at one point each gives way by its ease, to where they just touch", () => {
  const [a, b] = placed([disc(50, 50, 10, 0.5), disc(50, 50, 10, 1.5)], 2);
  const push = (one: Disc | undefined) => Math.hypot((one?.x ?? 0) - 50, (one?.y ?? 0) - 50);
  expect(push(a) + push(b)).toBeCloseTo(22, 0);
  expect(push(b)).toBeGreaterThan(push(a));
});

test("the same discs give the same answer", () => {
  const discs = [disc(0, 0, 20), disc(0, 0, 20), disc(3, 1, 9), disc(10, -4, 14)];
  expect(pushApart(discs, 3)).toEqual(pushApart(discs, 3));
});

test("room is found as near as there is any", () => {
  const others = [disc(0, 0, 20), disc(40, 0, 15)];
  const { dx, dy } = findRoom({ x: 0, y: 0, radius: 10 }, others, 2, 160) ?? { dx: 0, dy: 0 };
  expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(32);
  expect(Math.hypot(dx, dy)).toBeLessThan(40);
  expect(findRoom({ x: 100, y: 0, radius: 10 }, others, 2, 160)).toEqual({ dx: 0, dy: 0 });
});
