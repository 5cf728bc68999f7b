import type { Rung } from "./ladder";

/** That a source says one rung answers others, by their place on the ladder. */
export interface Join {
  /** Of the rungs that are answered and are on the ladder, in order; at least one. */
  readonly from: readonly number[];
  readonly to: number;
  /** It answers all of the other side between them, not these alone. */
  readonly isSince: boolean;
  /** Which of the lines that run side by side, from 0: two that overlap and lead to the same side have different ones. */
  readonly slot: number;
}

/** The joins of a ladder, by the rung that answers. What is answered but not on the ladder is left out. */
export function joinsOf(rungs: readonly Rung[]): readonly Join[] {
  const joins: Join[] = [];
  rungs.forEach(({ side }, to) => {
    const from = answeredAt(rungs, to);
    const [first] = from;
    if (first === undefined) return;
    const beside = joins.filter((join) => join.to > first && rungs[join.to]?.side === side);
    let slot = 0;
    while (beside.some((join) => join.slot === slot)) slot++;
    joins.push({ from, to, isSince: rungs[to]?.answered?.type === "since", slot });
  });
  return joins;
}

/** Where the rungs are that the one at `to` answers. */
function answeredAt(rungs: readonly Rung[], to: number): readonly number[] {
  const { side, answered } = rungs[to] ?? { side: "answer", answered: null };
  if (answered === null) return [];
  const before = rungs.slice(0, to);
  if (answered.type === "since") {
    const first = before.findIndex((rung) => rung.side !== side && rung.last >= answered.day);
    return first === -1 ? [] : [first];
  }
  const ids = new Set(answered.incidents.map(({ id }) => id));
  return before.flatMap(({ incidents }, at) => (incidents.some(({ id }) => ids.has(id)) ? [at] : []));
}
