/**
 * A count as a source gives it: `{ min: 9, max: 9 }` nine, `{ min: 9, max: null }` at least nine, `{ min: 0, max: 5 }`
 * up to five. Whole numbers, not negative, both inclusive; "more than nine" is `{ min: 10, max: null }`.
 */
export interface NumberRange {
  readonly min: number;
  /** `null` where there is no upper bound. */
  readonly max: number | null;
}

/** The range that holds just this number. */
export function pointRange(value: number): NumberRange {
  return { min: value, max: value };
}

/** Whether the range holds one number only. */
export function isPoint({ min, max }: NumberRange): boolean {
  return min === max;
}

/** Whether the number is one that the range names: one of its two ends. */
export function isEndOf(value: number, { min, max }: NumberRange): boolean {
  return value === min || value === max;
}

/** The smallest range that holds all of `ranges`; `null` where there are none. */
export function spanOf(ranges: readonly NumberRange[]): NumberRange | null {
  return ranges.reduce<NumberRange | null>((span, { min, max }) => {
    if (span === null) return { min, max };
    const open = max === null || span.max === null;
    return { min: Math.min(min, span.min), max: open ? null : Math.max(max, span.max) };
  }, null);
}
