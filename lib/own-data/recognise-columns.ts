import { filterColumns, MAX_FILTERS, type MappingDraft, ROLES, type Role } from "./column-mapping";
import { type DayOrderGuess, guessDayOrder } from "./guess-day-order";
import { type FormatName, foldHeader, HEADER_WORDS, KNOWN_FORMATS, type KnownFormat } from "./known-formats";
import { readDay } from "./read-day";

/** A column taken for a role, and why; `null` where none is. */
export interface ColumnGuess {
  readonly column: number | null;
  readonly reason: string;
}

export interface Recognition {
  readonly format: FormatName;
  readonly formatReason: string;
  readonly guesses: Readonly<Record<Role, ColumnGuess>>;
  readonly dayOrder: DayOrderGuess;
  readonly decimalComma: { readonly value: boolean; readonly reason: string };
  readonly draft: MappingDraft;
}

type Sample = readonly (readonly string[])[];

const DECIMAL_POINT = /^\s*[-+]?\d{1,3}\.\d+\s*$/;
const DECIMAL_COMMA = /^\s*[-+]?\d{1,3},\d+\s*$/;
/** A column is one to filter by where its sample repeats its values so often. */
const MAX_DISTINCT_SHARE = 0.5;
const MAX_DISTINCT = 60;

/** What the columns of a file are, by their headers and by the first rows. Every guess says what it rests on. */
export function recogniseColumns(header: readonly string[], rows: Sample): Recognition {
  const folded = header.map(foldHeader);
  const known = KNOWN_FORMATS.find(({ marks }) => marks.every((mark) => folded.includes(mark)));
  // The roles are exactly the keys.
  const guesses = Object.fromEntries(
    ROLES.map((role) => [role, known ? byFormat(known, role, folded) : byHeader(role, header, folded)]),
  ) as Record<Role, ColumnGuess>;
  if (!known) fillByValues(guesses, header.length, rows);
  const decimalComma = commaGuess(guesses, rows);
  const dayColumn = guesses.day.column;
  const dayOrder =
    dayColumn === null
      ? { order: null, reason: "no column of days yet" }
      : guessDayOrder(valuesOf(rows, dayColumn));
  const taken = new Set(ROLES.map((role) => guesses[role].column));
  const others = known
    ? known.filters.flatMap((name) => (folded.includes(name) ? [folded.indexOf(name)] : []))
    : repeatingColumns(header.length, rows).filter((column) => !taken.has(column));
  return {
    format: known?.name ?? "generic",
    formatReason: known
      ? `${known.label}: it has the columns ${known.marks.join(", ")}`
      : "No format that is known by its columns: please check what is read from which",
    guesses,
    dayOrder,
    decimalComma,
    draft: draftOf(guesses, dayOrder, decimalComma.value, others),
  };
}

function draftOf(
  guesses: Readonly<Record<Role, ColumnGuess>>,
  { order }: DayOrderGuess,
  decimalComma: boolean,
  others: readonly number[],
): MappingDraft {
  return {
    latitude: guesses.latitude.column,
    longitude: guesses.longitude.column,
    day: guesses.day.column,
    category: guesses.category.column,
    name: guesses.name.column,
    notes: guesses.notes.column,
    source: guesses.source.column,
    precision: guesses.precision.column,
    dayOrder: order,
    decimalComma,
    filters: filterColumns(guesses.category.column, others),
  };
}

function byFormat(format: KnownFormat, role: Role, folded: readonly string[]): ColumnGuess {
  const column = folded.indexOf(format.roles[role]);
  return column === -1
    ? { column: null, reason: `the ${format.label} names it ${format.roles[role]}, and this file lacks it` }
    : { column, reason: `so the ${format.label} names it` };
}

function byHeader(role: Role, header: readonly string[], folded: readonly string[]): ColumnGuess {
  for (const word of HEADER_WORDS[role]) {
    const column = folded.indexOf(word);
    if (column !== -1) return { column, reason: `its header is “${header[column]?.trim() ?? ""}”` };
  }
  return { column: null, reason: "no header says it" };
}

/** Where the headers say nothing, the values may: decimal numbers within bounds, and dates. */
function fillByValues(guesses: Record<Role, ColumnGuess>, columns: number, rows: Sample): void {
  const free = () =>
    Array.from({ length: columns }, (_, index) => index).filter(
      (index) => !ROLES.some((role) => guesses[role].column === index),
    );
  const isDecimal = (column: number) =>
    mostly(rows, column, (value) => DECIMAL_POINT.test(value) || DECIMAL_COMMA.test(value));
  const within = (column: number, bound: number) =>
    valuesOf(rows, column).every((value) => Math.abs(Number(value.replace(",", "."))) <= bound);
  for (const [role, bound] of [
    ["latitude", 90],
    ["longitude", 180],
  ] as const) {
    if (guesses[role].column !== null) continue;
    const column = free().find((candidate) => isDecimal(candidate) && within(candidate, bound));
    if (column !== undefined)
      guesses[role] = {
        column,
        reason: `a guess: its values are decimal numbers from −${bound} to ${bound}`,
      };
  }
  if (guesses.day.column === null) {
    const column = free().find((candidate) => mostly(rows, candidate, (value) => isDate(value)));
    if (column !== undefined) guesses.day = { column, reason: "a guess: its values are dates" };
  }
}

const isDate = (value: string) =>
  value.trim().length >= 8 && typeof readDay(value, "iso") === "number"
    ? true
    : ["no-such-day", "order-open"].includes(String(readDay(value, "iso")));

function mostly(rows: Sample, column: number, test: (value: string) => boolean): boolean {
  const values = valuesOf(rows, column);
  return values.length > 0 && values.filter(test).length >= 0.8 * values.length;
}

function valuesOf(rows: Sample, column: number): string[] {
  return rows.flatMap((row) => {
    const value = row[column];
    return value === undefined || value.trim() === "" ? [] : [value];
  });
}

function commaGuess(guesses: Readonly<Record<Role, ColumnGuess>>, rows: Sample): Recognition["decimalComma"] {
  const columns = [guesses.latitude.column, guesses.longitude.column].flatMap((column) => column ?? []);
  const value = columns.flatMap((column) => valuesOf(rows, column)).find((text) => /[.,]/.test(text));
  return value !== undefined && DECIMAL_COMMA.test(value)
    ? { value: true, reason: `coordinates are written like “${value.trim()}”` }
    : {
        value: false,
        reason: value === undefined ? "no decimals seen" : `coordinates are written like “${value.trim()}”`,
      };
}

function repeatingColumns(columns: number, rows: Sample): number[] {
  return Array.from({ length: columns }, (_, index) => index)
    .filter((column) => {
      const values = valuesOf(rows, column);
      const distinct = new Set(values).size;
      const isNumber = values.every((value) => DECIMAL_POINT.test(value) || DECIMAL_COMMA.test(value));
      return (
        distinct >= 2 &&
        distinct <= Math.min(MAX_DISTINCT, Math.max(2, values.length * MAX_DISTINCT_SHARE)) &&
        !isNumber
      );
    })
    .slice(0, MAX_FILTERS);
}
