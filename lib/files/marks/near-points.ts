/** Finds points near a point: a grid of square cells. All in pixels. */
export class NearPoints {
  readonly #cells = new Map<number, number[]>();
  readonly #points: readonly { readonly x: number; readonly y: number }[];
  readonly #cell: number;

  constructor(points: readonly { readonly x: number; readonly y: number }[], cell: number) {
    this.#points = points;
    this.#cell = cell;
    points.forEach(({ x, y }, index) => {
      const key = keyOf(Math.floor(x / cell), Math.floor(y / cell));
      const here = this.#cells.get(key);
      if (here) here.push(index);
      else this.#cells.set(key, [index]);
    });
  }

  /** Calls `visit` with each point within `reach` of the point `index`, and with that itself. */
  visit(index: number, reach: number, visit: (other: number) => void): void {
    const { x = 0, y = 0 } = this.#points[index] ?? {};
    const cellAt = (value: number) => Math.floor(value / this.#cell);
    for (let row = cellAt(y - reach); row <= cellAt(y + reach); row += 1) {
      for (let column = cellAt(x - reach); column <= cellAt(x + reach); column += 1) {
        for (const other of this.#cells.get(keyOf(column, row)) ?? []) {
          const point = this.#points[other];
          if (point && Math.hypot(point.x - x, point.y - y) <= reach) visit(other);
        }
      }
    }
  }
}

/** At most 2^25 cells a side: the world at zoom 14 in cells of a pixel has fewer. */
function keyOf(column: number, row: number): number {
  return row * 2 ** 25 + column;
}
