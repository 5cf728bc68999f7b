/** A disc that wants to stand at `x, y`, in pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  /** 0 takes no room. */
  readonly radius: number;
  /** How readily it gives way, above 0: of two that overlap each moves by its share of the sum. */
  readonly ease: number;
}

const PULL_STEPS = 160;
const SETTLE_STEPS = 400;
/** What overlap is let be, in pixels. */
const TOLERANCE = 0.05;

/**
 * Moves discs apart until no two are nearer than `gap`, each staying as near to where it belongs as the others let it.
 * Discs that have room stay exactly where they are. The same input gives the same answer.
 */
export function pushApart(
  discs: readonly Disc[],
  gap: number,
  effort: PushEffort = { pairs: nearPairs(discs, gap), pull: PULL_STEPS, settle: SETTLE_STEPS },
): { dx: number; dy: number }[] {
  const at = discs.map(({ x, y }) => ({ x, y }));
  const { pairs, hold } = effort;
  const movers = [...new Set(pairs.flat())];
  for (let step = 0; step < effort.pull && pairs.length > 0; step++) {
    // Home first, and less and less so, so that what was pushed too far comes back.
    const pull = 0.3 * (1 - step / effort.pull);
    for (const index of movers) {
      const [point, home] = [at[index], discs[index]];
      if (!point || !home) continue;
      point.x += (home.x - point.x) * pull;
      point.y += (home.y - point.y) * pull;
    }
    const overlap = separate(discs, at, pairs, gap);
    if (step === 0 && overlap === 0) break;
    holdBack(discs, at, movers, hold);
  }
  for (let step = 0; step < effort.settle && separate(discs, at, pairs, gap) > TOLERANCE; step++)
    holdBack(discs, at, movers, hold);
  holdBack(discs, at, movers, hold);
  return at.map(({ x, y }, index) => ({
    dx: tidy(x - (discs[index]?.x ?? 0)),
    dy: tidy(y - (discs[index]?.y ?? 0)),
  }));
}

/** None beyond where it may go. */
function holdBack(
  discs: readonly Disc[],
  at: readonly { x: number; y: number }[],
  movers: readonly number[],
  hold: PushEffort["hold"],
): void {
  if (!hold) return;
  for (const index of movers) {
    const [point, home] = [at[index], discs[index]];
    if (!point || !home || (point.x === home.x && point.y === home.y)) continue;
    const { dx, dy } = hold(index, point.x - home.x, point.y - home.y);
    point.x = home.x + dx;
    point.y = home.y + dy;
  }
}

/** Less than a hundredth of a pixel is nothing: a layout compares and prints well. */
function tidy(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

export type Pair = readonly [first: number, second: number];

/** How hard it is tried. */
interface PushEffort {
  /** Only these keep apart, the lower index first. */
  readonly pairs: readonly Pair[];
  /** Rounds that pull home, and rounds that do not, at most. */
  readonly pull: number;
  readonly settle: number;
  /** The nearest offset that a disc may have to the one that it would be given; without it, any. */
  readonly hold?: (index: number, dx: number, dy: number) => { readonly dx: number; readonly dy: number };
}

/** Pairs that may come to touch: everything else is too far off to matter. */
function nearPairs(discs: readonly Disc[], gap: number): Pair[] {
  const reach = 4 * Math.max(0, ...discs.map(({ radius }) => radius)) + gap;
  return discs.flatMap((a, first) =>
    discs.flatMap((b, second): Pair[] => {
      if (second <= first || a.radius === 0 || b.radius === 0) return [];
      return Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + gap + reach ? [[first, second]] : [];
    }),
  );
}

/** One round over all pairs; the largest overlap that it met, in pixels. */
function separate(
  discs: readonly Disc[],
  at: readonly { x: number; y: number }[],
  pairs: readonly Pair[],
  gap: number,
): number {
  let worst = 0;
  for (const [first, second] of pairs) {
    const [a, b, p, q] = [discs[first], discs[second], at[first], at[second]];
    if (!a || !b || !p || !q) continue;
    const apart = a.radius + b.radius + gap;
    const [offX, offY] = [q.x - p.x, q.y - p.y];
    if (offX * offX + offY * offY >= apart * apart) continue;
    const overlap = apart - Math.sqrt(offX * offX + offY * offY);
    worst = Math.max(worst, overlap);
    const { x, y } = direction(a, b, p, q, first + second);
    const share = a.ease / (a.ease + b.ease);
    p.x -= x * overlap * share;
    p.y -= y * overlap * share;
    q.x += x * overlap * (1 - share);
    q.y += y * overlap * (1 - share);
  }
  return worst;
}

/** From the first to the second; where they coincide, along the line of their homes, else by their number. */
function direction(a: Disc, b: Disc, p: { x: number; y: number }, q: { x: number; y: number }, seed: number) {
  const isSame = Math.abs(q.x - p.x) + Math.abs(q.y - p.y) < 1e-6;
  const [x, y] = isSame ? [b.x - a.x, b.y - a.y] : [q.x - p.x, q.y - p.y];
  const length = Math.hypot(x, y);
  if (length > 1e-6) return { x: x / length, y: y / length };
  return { x: Math.cos(seed * 2.4), y: Math.sin(seed * 2.4) };
}
