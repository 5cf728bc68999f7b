import { describe, expect, test } from "vitest";
import { maskOfAll } from "@/lib/collection/mask";
import { day } from "@/lib/domain/day";
import { rowLayoutOf } from "@/lib/files/marks/row-layout";
import { rowPlanOf } from "@/lib/files/marks/row-plan";
import { placedTable } from "@/lib/files/table/placed-table.fixture";
import { PIECE, PIECE_FLOATS, piecesBuffer } from "@/lib/gl/marks/pieces-buffer";
import { pickMark } from "@/lib/gl/pick-mark";
import { toScreen } from "@/lib/gl/screen-projection";
import { FIRST_PLACE_CELL } from "@/lib/gl/sprite-cells";
import { spotOf } from "@/lib/scene/packing/phyllotaxis";
import { PLACE_SYMBOLS } from "@/lib/signs/place-symbol";
import { ROW_LOOK } from "./row-look";
import { rowSigns } from "./row-signs";

// Thirty at one point, two far from it, sixty crowded about a third, and one alone.
const rows = [
  ...Array.from({ length: 30 }, (_, index) => ({ day: 100 + index, lat: 33.5, lng: 43.25 })),
  ...Array.from({ length: 2 }, () => ({ day: 130, lat: 33.5, lng: 46 })),
  ...Array.from({ length: 60 }, (_, index) => ({ day: 131, lat: 30 + index / 1000, lng: 40 })),
  { day: 132, lat: 36, lng: 40 },
];
const series = Uint8Array.from(rows, (_, index) => index % 9);
const plan = rowPlanOf(placedTable(rows), maskOfAll(series, 9), { type: "until" });
const ZOOM = 6;
const layout = rowLayoutOf(plan, ZOOM);
const scale = 512 * 2 ** ZOOM;
const projection = { scale, x: -0.6 * scale, y: -0.38 * scale, width: 1280, height: 900 };

function frame(lo: number, hi: number) {
  const scene = { day: day(132), lo, hi, clusters: plan.places.between({ lo, hi }) };
  return { plan, scene, layout, signs: rowSigns(plan, scene, layout), projection, raised: -1 };
}

function middleOf(row: number) {
  const { cluster, spot: index } = plan.entries[row] ?? { cluster: -1, spot: 0 };
  const [here, place] = [plan.clusters[cluster ?? -1], layout.clusters[cluster ?? -1]];
  const at = toScreen(projection, here?.at ?? { lng: 0, lat: 0 });
  const spot = spotOf(here, index, layout.markRadius);
  return { x: at.x + (place?.dx ?? 0) + spot.x, y: at.y + (place?.dy ?? 0) + spot.y, place };
}

describe("rows as marks", () => {
  test("each is found at its middle: its own mark, or the disc that counts it", () => {
    const shown = frame(0, rows.length);
    const found = rows.map((_, row) => {
      const { x, y, place } = middleOf(row);
      if (place?.folded) return "counted";
      expect(pickMark(shown, x, y, 0)).toEqual({ type: "mark", entry: row });
      return "mark";
    });
    expect(found.filter((what) => what === "mark")).toHaveLength(33);
  });

  test("what the day hides is not found", () => {
    const { x, y } = middleOf(29);
    expect(pickMark(frame(0, 29), x, y, 0)).toBeNull();
  });

  test("a crowd is one disc with all of its colours, and is found there", () => {
    const { signs } = frame(0, rows.length);
    const [disc, ...more] = signs.filter(({ sign }) => sign === "disc");
    expect(more).toEqual([]);
    expect(disc?.total).toBe(60);
    expect(disc?.counts).toEqual(
      Array.from({ length: 9 }, (_, one) => series.slice(32, 92).filter((other) => other === one).length),
    );
    const at = toScreen(projection, plan.clusters[disc?.cluster ?? -1]?.at ?? { lng: 0, lat: 0 });
    expect(pickMark(frame(0, rows.length), at.x + (disc?.dx ?? 0), at.y + (disc?.dy ?? 0), 0)).toEqual({
      type: "cluster",
      cluster: disc?.cluster,
    });
  });

  test("a row alone has nothing beside its mark; a spiral has its dot", () => {
    const { signs } = frame(0, rows.length);
    expect(signs.map(({ sign, total }) => [sign, total])).toEqual([
      ["symbol", 30],
      ["symbol", 2],
      ["none", 1],
      ["disc", 60],
    ]);
    const { data, count } = piecesBuffer(plan, ROW_LOOK.symbolOf, signs, { selected: -1, hovered: -1 });
    const types = Array.from({ length: count }, (_, index) => data[index * PIECE_FLOATS + 4]);
    expect(types).toEqual([PIECE.symbol, PIECE.symbol, PIECE.disc]);
    expect(data[6]).toBe(FIRST_PLACE_CELL + PLACE_SYMBOLS.indexOf("place"));
    const shares = [...data.subarray(2 * PIECE_FLOATS + 8, 3 * PIECE_FLOATS)];
    expect(shares).toHaveLength(8);
    expect(shares.every((share, index) => index === 0 || share >= (shares[index - 1] ?? 0))).toBe(true);
    expect(shares.at(-1)).toBeLessThan(1);
  });
});
