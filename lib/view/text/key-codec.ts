import type { LinkContext } from "./link-context";
import type { TellRepair } from "./repairs";

const DECIMAL = /^[+-]?\d{1,4}(\.\d{1,20})?$/;

/** What a key is read with. `tell` reports what had to be repaired in the key that is being read. */
interface Reading<C> {
  readonly context: C;
  readonly tell: TellRepair;
}

/** How one key of a link is read and written. Texts are percent-decoded; none ever makes it throw. `C` is what it must know to be read. */
export interface KeyCodec<T, C = LinkContext> {
  /** What stands where the key is absent, empty or bad. */
  readonly default: T;
  /** `null` where nothing of the text can be used; the caller reports that. */
  parse(text: string, reading: Reading<C>): NonNullable<T> | null;
  /** `parse` of it gives the `same` value again. */
  print(value: NonNullable<T>): string;
  same(a: T, b: T): boolean;
}

/** A key that is read without the dataset and never repaired in part. */
export interface PlainKeyCodec<T> extends KeyCodec<T, unknown> {
  parse(text: string): NonNullable<T> | null;
}

/** One of a few values, told apart by their text, in any letter case. */
export function choice<T extends string | number, Default extends T | null>(
  values: readonly T[],
  fallback: Default,
): PlainKeyCodec<T | Default> {
  return {
    default: fallback,
    parse: (text) => values.find((value) => String(value) === text.trim().toLowerCase()) ?? null,
    print: String,
    same: Object.is,
  };
}

/** A whole number, moved into `[min, max]` where it lies outside. */
export function wholeNumber<N extends number | null>(
  min: number,
  max: number,
  fallback: N,
): KeyCodec<number | N, unknown> {
  return {
    default: fallback,
    parse(text, { tell }) {
      if (!/^-?\d{1,15}$/.test(text.trim())) return null;
      const asked = Number(text);
      const used = Math.min(max, Math.max(min, asked));
      if (used !== asked) tell(text, "out-of-range", String(used));
      return used;
    },
    print: String,
    same: Object.is,
  };
}

/** So many decimal numbers with commas between them; `null` where the text is anything else. */
export function decimals(text: string, count: number): readonly number[] | null {
  const parts = text.split(",").map((part) => part.trim());
  return parts.length === count && parts.every((part) => DECIMAL.test(part)) ? parts.map(Number) : null;
}

/** `1` or `0`; `true` and `false` are understood. */
export function flag(fallback: boolean): PlainKeyCodec<boolean> {
  return {
    default: fallback,
    parse(text) {
      const word = text.trim().toLowerCase();
      return word === "1" || word === "true" ? true : word === "0" || word === "false" ? false : null;
    },
    print: (value) => (value ? "1" : "0"),
    same: Object.is,
  };
}

/** A name of letters, digits and the marks that `pattern` allows, taken as it stands. */
export function token(pattern: RegExp): PlainKeyCodec<string | null> {
  return {
    default: null,
    parse: (text) => (pattern.test(text.trim()) ? text.trim() : null),
    print: String,
    same: Object.is,
  };
}
