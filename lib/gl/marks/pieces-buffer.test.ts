import { expect, test } from "vitest";
import { FIRST_PLACE_CELL } from "@/lib/gl/sprite-cells";
import { sampleLayout, samplePlan, sampleScene } from "@/lib/layers/sample-plan";
import { INCIDENT_LOOK } from "./incident-look";
import { PIECE, PIECE_FLOATS, PIECE_STATE, piecesBuffer } from "./pieces-buffer";

const plan = samplePlan(48, 12);
const layout = sampleLayout(plan);
const signs = INCIDENT_LOOK.signsOf(plan, sampleScene(plan, 0, 48), layout);

test("areas and folded clusters are counted, all else has its symbol, discs on top", () => {
  expect(signs.filter(({ sign }) => sign === "disc").map(({ cluster }) => cluster)).toEqual([2, 4]);
  expect(signs.slice(-2).every(({ sign }) => sign === "disc")).toBe(true);
  expect(signs).toHaveLength(12);
  const symbols = signs.filter(({ sign }) => sign === "symbol");
  expect(symbols.every(({ dx, dy }) => dx === 0 && dy === 0)).toBe(true);
});

test("on a day without incidents only bases stand, and a folded one shows its symbol", () => {
  const empty = INCIDENT_LOOK.signsOf(plan, sampleScene(plan, 0, 0), layout);
  expect(empty.map(({ cluster }) => cluster)).toEqual([0, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(empty.every(({ sign, total }) => sign === "symbol" && total === 0)).toBe(true);
});

test("pieces: leaders first, then symbols, then discs with their shares", () => {
  const rows = signs.map((sign) => (sign.cluster === 3 ? { ...sign, dx: 20, dy: -10, leader: true } : sign));
  const { data, leaders, count } = piecesBuffer(plan, INCIDENT_LOOK.symbolOf, rows, {
    selected: 4,
    hovered: 0,
  });
  expect([leaders, count, data.length]).toEqual([1, 13, 13 * PIECE_FLOATS]);
  const piece = (index: number) => [...data.subarray(index * PIECE_FLOATS, (index + 1) * PIECE_FLOATS)];
  expect(piece(0).slice(2, 5)).toEqual([20, -10, PIECE.leader]);
  const all = Array.from({ length: count }, (_, index) => piece(index));
  const discs = all.filter((values) => values[4] === PIECE.disc);
  expect(discs).toHaveLength(2);
  expect(discs[1]?.slice(6)).toEqual([4, PIECE_STATE.selected, 1, 1, 1, 1, 1, 1, 1, 1]);
  const hovered = all.find((values) => values[7] === PIECE_STATE.hovered);
  expect(hovered?.slice(4, 7)).toEqual([PIECE.symbol, 6, FIRST_PLACE_CELL]);
});
