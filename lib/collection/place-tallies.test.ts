import fc from "fast-check";
import { expect, test } from "vitest";
import { HIDDEN, Mask } from "./mask";
import { PlaceTallies } from "./place-tallies";

const items = fc.array(
  fc.record({ series: fc.constantFrom(0, 1, 2, HIDDEN), cluster: fc.option(fc.nat(4)) }),
  { maxLength: 60 },
);

test("counts any slice place by place as one by one would", () => {
  fc.assert(
    fc.property(items, fc.nat(65), fc.nat(65), (all, a, b) => {
      const [lo, hi] = [Math.min(a, b, all.length), Math.min(Math.max(a, b), all.length)];
      const mask = new Mask(
        Uint8Array.from(all, ({ series }) => series),
        3,
      );
      const tallies = new PlaceTallies(
        mask,
        all.map(({ cluster }) => cluster),
      );
      const visible = [...all.keys()].filter((i) => i >= lo && i < hi && all[i]?.series !== HIDDEN);
      const expected = [0, 1, 2, 3, 4].flatMap((cluster) => {
        const here = visible.filter((i) => all[i]?.cluster === cluster);
        const counts = [0, 1, 2].map((one) => here.filter((i) => all[i]?.series === one).length);
        return here.length === 0 ? [] : [{ cluster, counts, total: here.length, latest: here.at(-1) }];
      });
      expect(tallies.between({ lo, hi })).toEqual(expected);
    }),
  );
});
