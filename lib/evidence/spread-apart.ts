/**
 * The heights moved so far that each lies at least `gap` below the one above it, in the order in which they were given. Heights and
 * gap in px, downwards. What is moved is moved down; equal heights keep their order.
 */
export function spreadApart(heights: readonly number[], gap: number): readonly number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const moved = [...heights];
  let free = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    const y = Math.max(heights[index] ?? 0, free);
    moved[index] = y;
    free = y + gap;
  }
  return moved;
}
