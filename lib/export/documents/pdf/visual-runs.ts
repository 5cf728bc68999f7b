import bidiFactory from "bidi-js";

const bidi = bidiFactory();

/** What only tells the algorithm how a line runs: a font draws a box for it. */
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Part of a line in the order in which it is seen, from the left. */
interface VisualRun {
  /** In the order in which it is read. */
  readonly text: string;
  readonly rtl: boolean;
}

/** A line as it stands on paper: runs of one direction from left to right, by the Unicode bidirectional algorithm. */
export function visualRuns(line: string, direction: "ltr" | "rtl"): readonly VisualRun[] {
  const { levels } = bidi.getEmbeddingLevels(line, direction);
  const logical: { from: number; to: number; level: number }[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const level = levels[at] ?? 0;
    const last = logical.at(-1);
    if (last?.level === level) last.to = at + 1;
    else logical.push({ from: at, to: at + 1, level });
  }
  return reordered(logical)
    .map(({ from, to, level }) => ({
      text: mirrored(line.slice(from, to).replace(CONTROLS, ""), level),
      rtl: level % 2 === 1,
    }))
    .filter(({ text }) => text !== "");
}

/** Rule L2: from the highest level down, what is at it or above is turned round. */
function reordered<T extends { readonly level: number }>(runs: readonly T[]): readonly T[] {
  let order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level -= 1) {
    const turned: T[] = [];
    let stretch: T[] = [];
    for (const run of order) {
      if (run.level >= level) stretch.unshift(run);
      else {
        turned.push(...stretch, run);
        stretch = [];
      }
    }
    order = [...turned, ...stretch];
  }
  return order;
}

function mirrored(text: string, level: number): string {
  if (level % 2 === 0) return text;
  return [...text].map((char) => bidi.getMirroredCharacter(char) ?? char).join("");
}
