import { lowerBound } from "./slice";

/** In place of a rank: the item has no value. */
export const NO_RANK = 0xffffffff;

/** What a column says of each item as numbers from 0 that ascend as its values do; equal values have equal ranks. */
export interface ColumnRanks {
  /** By item, below `count` or {@link NO_RANK}. */
  readonly ranks: Uint32Array;
  readonly count: number;
}

/** All items of a collection in the order of a column. */
export interface ItemOrder {
  /** Indices of the items, first to last. */
  readonly items: Uint32Array;
  /** By item, where it is in `items`. */
  readonly placeOf: Uint32Array;
}

/** Whole numbers that lie no further apart than so many for each item are ranked by counting. */
const DENSE = 4;

/** Ranks of numbers; not a number: no value. */
export function ranksOfNumbers(values: Float64Array | Int32Array | Uint32Array): ColumnRanks {
  let [least, most, areWhole] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
    areWhole &&= Number.isInteger(value);
  }
  if (most < least) return { ranks: new Uint32Array(values.length).fill(NO_RANK), count: 0 };
  if (areWhole && most - least <= DENSE * values.length) return ranksByCounting(values, least, most);
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  let count = 0;
  for (const value of sorted) {
    // -0 and 0 are one value.
    if (count > 0 && sorted[count - 1] === value) continue;
    sorted[count] = value;
    count += 1;
  }
  const ranks = new Uint32Array(values.length);
  values.forEach((value, i) => {
    ranks[i] = Number.isNaN(value) ? NO_RANK : lowerBound(sorted, value, 0, count);
  });
  return { ranks, count };
}

/** The same for whole numbers from `least` to `most`. */
function ranksByCounting(
  values: Float64Array | Int32Array | Uint32Array,
  least: number,
  most: number,
): ColumnRanks {
  const rankOf = new Uint32Array(most - least + 1);
  for (const value of values) if (!Number.isNaN(value)) rankOf[value - least] = 1;
  let count = 0;
  for (let i = 0; i < rankOf.length; i += 1) {
    if (rankOf[i] === 0) continue;
    rankOf[i] = count;
    count += 1;
  }
  const ranks = new Uint32Array(values.length);
  for (let i = 0; i < ranks.length; i += 1) {
    // Not a number finds none.
    ranks[i] = rankOf[(values[i] as number) - least] ?? NO_RANK; // within the values
  }
  return { ranks, count };
}

/** Ranks of texts in the order of a dictionary, numbers in them by their value; empty: no value. */
export function ranksOfTexts(texts: readonly string[]): ColumnRanks {
  const { compare } = new Intl.Collator("en", { numeric: true });
  const sorted = [...new Set(texts)].filter((text) => text !== "").sort(compare);
  const rankOf = new Map<string, number>();
  let count = 0;
  sorted.forEach((text, index) => {
    if (index > 0 && compare(sorted[index - 1] ?? "", text) !== 0) count += 1;
    rankOf.set(text, count);
  });
  const ranks = Uint32Array.from(texts, (text) => rankOf.get(text) ?? NO_RANK);
  return { ranks, count: sorted.length === 0 ? 0 : count + 1 };
}

/** Ranks of items of which each has one of some values, by its code. */
export function ranksOfCodes(codes: Uint16Array | Uint32Array, values: ColumnRanks): ColumnRanks {
  const ranks = new Uint32Array(codes.length);
  for (let i = 0; i < ranks.length; i += 1) ranks[i] = values.ranks[codes[i] as number] ?? NO_RANK; // within the codes
  return { ranks, count: values.count };
}

/** Items by rank; those of one rank in the order that they had, those without a value last in either direction. */
export function orderByRank(
  { ranks, count }: ColumnRanks,
  descending: boolean,
  before?: ItemOrder,
): ItemOrder {
  const keys = new Uint32Array(ranks.length);
  const begins = new Uint32Array(count + 2);
  for (let i = 0; i < ranks.length; i += 1) {
    const rank = ranks[i] as number; // within the column, and so below
    const key = rank === NO_RANK ? count : descending ? count - 1 - rank : rank;
    keys[i] = key;
    begins[key + 1] = (begins[key + 1] as number) + 1;
  }
  for (let key = 0; key <= count; key += 1)
    begins[key + 1] = (begins[key + 1] as number) + (begins[key] as number);
  const items = new Uint32Array(ranks.length);
  const placeOf = new Uint32Array(ranks.length);
  for (let i = 0; i < ranks.length; i += 1) {
    const index = before ? (before.items[i] as number) : i;
    const key = keys[index] as number;
    const place = begins[key] as number;
    begins[key] = place + 1;
    items[place] = index;
    placeOf[index] = place;
  }
  return { items, placeOf };
}
