const FAR = 1e10;

/**
 * Signed distance to the outline of a shape given as coverage (0..255, row by row, `size` × `size`), as bytes: 128 on
 * the outline, above inside, below outside, saturated at `spread` texels. Exact Euclidean (Felzenszwalb and
 * Huttenlocher), with the antialiased rim read as a fraction of a texel.
 */
export function signedDistance(coverage: ArrayLike<number>, size: number, spread: number): Uint8Array {
  const outside = new Float64Array(size * size);
  const inside = new Float64Array(size * size);
  for (let index = 0; index < size * size; index++) {
    const cover = (coverage[index] ?? 0) / 255;
    const rim = 0.5 - cover;
    outside[index] = cover >= 1 ? 0 : cover <= 0 ? FAR : Math.max(0, rim) ** 2;
    inside[index] = cover <= 0 ? 0 : cover >= 1 ? FAR : Math.max(0, -rim) ** 2;
  }
  transform(outside, size);
  transform(inside, size);
  return Uint8Array.from(outside, (value, index) => {
    const distance = Math.sqrt(value) - Math.sqrt(inside[index] ?? 0);
    return Math.round(Math.min(255, Math.max(0, 128 - (127 * distance) / spread)));
  });
}

function transform(grid: Float64Array, size: number): void {
  const scratch: Scratch = {
    value: new Float64Array(size),
    apex: new Int32Array(size),
    edge: new Float64Array(size + 1),
  };
  for (let x = 0; x < size; x++) transformLine(grid, x, size, size, scratch);
  for (let y = 0; y < size; y++) transformLine(grid, y * size, 1, size, scratch);
}

interface Scratch {
  readonly value: Float64Array;
  readonly apex: Int32Array;
  readonly edge: Float64Array;
}

/** Squared distances along one line: the lower envelope of parabolas. */
function transformLine(
  grid: Float64Array,
  start: number,
  stride: number,
  size: number,
  scratch: Scratch,
): void {
  const { value, apex, edge } = scratch;
  for (let index = 0; index < size; index++) value[index] = grid[start + index * stride] ?? 0;
  apex[0] = 0;
  edge[0] = -FAR;
  edge[1] = FAR;
  for (let q = 1, k = 0; q < size; q++) {
    let cut = 0;
    for (; ; k--) {
      const p = apex[k] ?? 0;
      cut = ((value[q] ?? 0) - (value[p] ?? 0) + q * q - p * p) / (2 * (q - p));
      if (k === 0 || cut > (edge[k] ?? 0)) break;
    }
    k++;
    apex[k] = q;
    edge[k] = cut;
    edge[k + 1] = FAR;
  }
  for (let q = 0, k = 0; q < size; q++) {
    while ((edge[k + 1] ?? FAR) < q) k++;
    const p = apex[k] ?? 0;
    grid[start + q * stride] = (q - p) ** 2 + (value[p] ?? 0);
  }
}
