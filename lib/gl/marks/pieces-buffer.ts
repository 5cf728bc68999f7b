import type { MarkSign } from "@/lib/gl/marks-look";
import { mercator } from "@/lib/gl/mercator";
import { FIRST_PLACE_CELL } from "@/lib/gl/sprite-cells";
import type { MarkCluster } from "@/lib/scene/plan/marks-plan";
import { PLACE_SYMBOLS, type PlaceSymbol } from "@/lib/signs/place-symbol";
import { THEATRE } from "@/lib/theatre/theatre";

/** Floats a piece: anchor x, y · offset x, y · type, radius, value, state · eight cumulative shares. */
export const PIECE_FLOATS = 16;
/** Colours that a disc's ring can have; where the last one ends need not be said. */
const SHARES = 8;
export const PIECE = { leader: 0, symbol: 1, disc: 2 } as const;
/** Added up in a piece's state. `kept`: the place of the selected incident or of marked ones, as bright as ever. */
export const PIECE_STATE = { hovered: 1, selected: 2, empty: 4, area: 8, kept: 16 } as const;

export interface PiecesBuffer {
  readonly data: Float32Array<ArrayBuffer>;
  /** Leader lines come first and are painted under the marks, the rest over them. */
  readonly leaders: number;
  readonly count: number;
}

/** Indices of clusters; -1 for none. */
interface LitClusters {
  readonly selected: number;
  readonly hovered: number;
  readonly kept?: number;
  /** Those with marked incidents: their discs have a ring. */
  readonly marked?: ReadonlySet<number> | null;
}

/** The pieces beside the marks: leader lines of rows, place symbols, counted discs. A hundred or so; rebuilt per scene. */
export function piecesBuffer<C extends MarkCluster>(
  plan: { readonly clusters: readonly C[] },
  symbolOf: (cluster: C) => PlaceSymbol,
  signs: readonly MarkSign[],
  lit: LitClusters,
): PiecesBuffer {
  const led = signs.filter((sign) => sign.leader);
  const standing = signs.filter(({ sign }) => sign !== "none");
  const data = new Float32Array((led.length + standing.length) * PIECE_FLOATS);
  let next = 0;
  const put = (sign: MarkSign, type: number) => {
    const cluster = plan.clusters[sign.cluster];
    if (!cluster) return;
    const at = mercator(cluster.at);
    const isDot = sign.sign === "dot"; // its disc has the ring
    const isMarked = lit.marked?.has(sign.cluster) ?? false;
    const isRinged = sign.cluster === lit.hovered || (isMarked && sign.sign === "disc");
    const state =
      (!isDot && isRinged ? PIECE_STATE.hovered : 0) +
      (!isDot && sign.cluster === lit.selected ? PIECE_STATE.selected : 0) +
      (isMarked || sign.cluster === lit.kept ? PIECE_STATE.kept : 0) +
      (sign.total === 0 ? PIECE_STATE.empty : 0) +
      (sign.sign === "disc" && cluster.form.type === "area" ? PIECE_STATE.area : 0);
    const value =
      type === PIECE.symbol ? FIRST_PLACE_CELL + PLACE_SYMBOLS.indexOf(symbolOf(cluster)) : sign.total;
    data.set(
      [
        ...[at.x - THEATRE.mercatorOrigin.x, at.y - THEATRE.mercatorOrigin.y, sign.dx, sign.dy],
        ...[type, sign.radius, value, state],
        ...cumulativeShares(sign),
      ],
      PIECE_FLOATS * next++,
    );
  };
  for (const sign of led) put(sign, PIECE.leader);
  for (const sign of standing) put(sign, sign.sign === "disc" ? PIECE.disc : PIECE.symbol);
  return { data, leaders: led.length, count: next };
}

/** Where each of the first eight colours ends on the ring, 0..1. */
function cumulativeShares({ counts, total }: MarkSign): number[] {
  let sum = 0;
  return Array.from({ length: SHARES }, (_, colour) => {
    sum += counts[colour] ?? 0;
    return total === 0 ? 0 : sum / total;
  });
}
