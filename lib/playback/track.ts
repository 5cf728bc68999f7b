import type { Axis } from "./axis";

/** The days that are played, one after the other, as a line: where a position lies on it and back. In days, from 0. */
export interface Track {
  readonly length: number;
  /** A position in a stretch that is jumped counts as the beginning of what follows it. */
  at(position: number): number;
  position(at: number): number;
  /** How far along the line a position goes on evenly: to the next jump or the end. */
  evenTo(at: number): number;
}

/** The track of `bounds` without the stretches of `quiet` (ascending, apart); first and last day are always played. */
export function trackOf(bounds: Axis, quiet: readonly Axis[]): Track {
  const pieces: { from: number; end: number; at: number }[] = [];
  let [from, at]: [number, number] = [bounds.from, 0];
  for (const run of quiet) {
    const first = Math.max(run.from, bounds.from + 1);
    const last = Math.min(run.to, bounds.to - 1);
    if (first > last) continue;
    if (first > from) pieces.push({ from, end: first, at });
    at += Math.max(0, first - from);
    from = last + 1;
  }
  const final = { from, end: bounds.to + 1, at };
  pieces.push(final);
  const pieceAt = (along: number) => pieces.findLast((candidate) => along >= candidate.at) ?? final;
  return {
    length: at + final.end - final.from,
    at(position) {
      const piece = pieces.find(({ end }) => position < end) ?? final;
      return piece.at + Math.max(0, position - piece.from);
    },
    position(along) {
      const piece = pieceAt(along);
      return piece.from + along - piece.at;
    },
    evenTo(along) {
      const piece = pieceAt(along);
      return piece.at + piece.end - piece.from;
    },
  };
}
