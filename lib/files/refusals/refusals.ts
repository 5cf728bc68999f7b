/** Why a row is not shown. */
export const RULES = [
  "open-quote",
  "field-count",
  "not-json",
  "record-too-large",
  "too-deep",
  "no-place",
  "missing",
  "not-a-number",
  "latitude-bounds",
  "longitude-bounds",
  "swapped",
  "null-island",
  "day-unreadable",
  "no-such-day",
  "order-open",
  "other-calendar",
  "before-1970",
  "after-today",
] as const;
export type Rule = (typeof RULES)[number];

/** One row that is not shown. `value` is an excerpt of what stood there, and only text. */
interface Refusal {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  /** Header of the column; empty where the whole row is meant. */
  readonly column: string;
  readonly rule: Rule;
  readonly value: string;
}

/** The refused rows of a reading: all are counted and numbered, of the first there is the value, too. */
export interface RefusalReport {
  readonly total: number;
  readonly counts: Readonly<Partial<Record<Rule, number>>>;
  readonly first: readonly Refusal[];
  /** Row, index into `columns` and index into `RULES`, three numbers for each of all refused rows. */
  readonly all: Uint32Array;
  readonly columns: readonly string[];
}

/** Of so many refused rows the values are kept. */
const KEPT_REFUSALS = 1000;
const EXCERPT_LENGTH = 60;

/** Gathers refused rows while a file is read. */
export class RefusalLog {
  readonly #first: Refusal[] = [];
  readonly #counts: Partial<Record<Rule, number>> = {};
  readonly #columns: string[] = [];
  #all = new Uint32Array(300);
  #total = 0;

  get total(): number {
    return this.#total;
  }

  /** `value` is called only where it is kept. */
  add(row: number, column: string, rule: Rule, value: () => string): void {
    this.#counts[rule] = (this.#counts[rule] ?? 0) + 1;
    if (this.#first.length < KEPT_REFUSALS) this.#first.push({ row, column, rule, value: excerpt(value()) });
    let index = this.#columns.indexOf(column);
    if (index === -1) index = this.#columns.push(column) - 1;
    if ((this.#total + 1) * 3 > this.#all.length) {
      const more = new Uint32Array(this.#all.length * 2);
      more.set(this.#all);
      this.#all = more;
    }
    this.#all.set([row, index, RULES.indexOf(rule)], this.#total * 3);
    this.#total += 1;
  }

  report(): RefusalReport {
    return {
      total: this.#total,
      counts: this.#counts,
      first: this.#first,
      all: this.#all.slice(0, this.#total * 3),
      columns: this.#columns,
    };
  }
}

/** The beginning of a value on one line. */
function excerpt(value: string): string {
  const line = value.replace(/\s+/g, " ").trim();
  return line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH - 1)}…` : line;
}
