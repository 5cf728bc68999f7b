import { INCIDENT_KINDS } from "@/lib/domain/incident";
import type { ClusterSign } from "@/lib/scene/cluster-signs";
import type { Cluster, Plan } from "@/lib/scene/scene";
import { FIRST_PLACE_CELL, PLACE_SYMBOLS, type PlaceSymbol } from "./atlas-cells";
import { MERCATOR_ORIGIN, mercator } from "./mercator";

/** Floats a piece: anchor x, y · offset x, y · type, radius, value, state · three cumulative shares, spare. */
export const PIECE_FLOATS = 12;
export const PIECE = { leader: 0, symbol: 1, disc: 2 } as const;
/** Added up in a piece's state. */
export const PIECE_STATE = { hovered: 1, selected: 2, empty: 4 } as const;

export interface PiecesBuffer {
  readonly data: Float32Array<ArrayBuffer>;
  /** Leader lines come first and are painted under the marks, the rest over them. */
  readonly leaders: number;
  readonly count: number;
}

/** The pieces beside the marks: leader lines, place symbols, counted discs. A hundred or so; rebuilt per scene. */
export function piecesBuffer(
  plan: Plan,
  signs: readonly ClusterSign[],
  lit: { readonly selected: number; readonly hovered: number },
): PiecesBuffer {
  const led = signs.filter((sign) => sign.leader);
  const data = new Float32Array((led.length + signs.length) * PIECE_FLOATS);
  let next = 0;
  const put = (sign: ClusterSign, type: number) => {
    const cluster = plan.clusters[sign.cluster];
    if (!cluster) return;
    const at = mercator(cluster.at);
    const state =
      (sign.cluster === lit.hovered ? PIECE_STATE.hovered : 0) +
      (sign.cluster === lit.selected ? PIECE_STATE.selected : 0) +
      (sign.total === 0 ? PIECE_STATE.empty : 0);
    const value =
      type === PIECE.symbol ? FIRST_PLACE_CELL + PLACE_SYMBOLS.indexOf(placeSymbol(cluster)) : sign.total;
    data.set(
      [
        ...[at.x - MERCATOR_ORIGIN.x, at.y - MERCATOR_ORIGIN.y, sign.dx, sign.dy],
        ...[type, sign.radius, value, state],
        ...cumulativeShares(sign),
        0,
      ],
      PIECE_FLOATS * next++,
    );
  };
  for (const sign of led) put(sign, PIECE.leader);
  for (const sign of signs) put(sign, sign.sign === "disc" ? PIECE.disc : PIECE.symbol);
  return { data, leaders: led.length, count: next };
}

/** The symbol in the middle of a cluster: what the place is, or that it was struck. */
export function placeSymbol(cluster: Cluster): PlaceSymbol {
  if (cluster.kind === "base") return "base";
  return cluster.strikeSite ? "strike-site" : "place";
}

/** Where each of the first three kinds ends on the ring, 0..1. */
function cumulativeShares({ counts, total }: ClusterSign): number[] {
  let sum = 0;
  return INCIDENT_KINDS.slice(0, 3).map((kind) => {
    sum += counts[kind];
    return total === 0 ? 0 : sum / total;
  });
}
