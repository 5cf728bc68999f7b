import type { Column } from "./chart";

/** Counts by panel, slot and part, filled in one pass over what is counted. */
export class SlotCounts {
  readonly #slots: number;
  readonly #parts: number;
  readonly #counts: Uint32Array;

  constructor(panels: number, slots: number, parts: number) {
    this.#slots = slots;
    this.#parts = parts;
    this.#counts = new Uint32Array(panels * slots * parts);
  }

  /** Each within its own number. */
  add(panel: number, slot: number, part: number): void {
    const at = (panel * this.#slots + slot) * this.#parts + part;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  columns(panel: number): readonly Column[] {
    const begin = panel * this.#slots * this.#parts;
    return Array.from({ length: this.#slots }, (_, slot) => {
      const at = begin + slot * this.#parts;
      return { counts: [...this.#counts.subarray(at, at + this.#parts)] };
    });
  }

  total(panel: number): number {
    const size = this.#slots * this.#parts;
    return this.#counts.subarray(panel * size, (panel + 1) * size).reduce((sum, count) => sum + count, 0);
  }
}
