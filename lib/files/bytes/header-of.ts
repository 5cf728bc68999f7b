import type { FieldText } from "./field-text";
import type { RecordScanner } from "./record-scanner";

/** Excel's way of saying the delimiter: a first line that is no header. */
const SEPARATOR_LINE = /^sep=.?$/;

/** Whether the scanner's record is the line `sep=;`. */
export function isSeparatorLine(scanner: RecordScanner, text: FieldText): boolean {
  return scanner.row === 1 && SEPARATOR_LINE.test(text.of(scanner, 0)) && scanner.fieldCount <= 2;
}

/** The headers of the scanner's record; a column without one is called by its number. */
export function headerOf(scanner: RecordScanner, text: FieldText): string[] {
  const cells = text.all(scanner).map((cell) => cell.trim());
  while (cells.length > 1 && cells.at(-1) === "") cells.pop();
  return cells.map((cell, index) => (cell === "" ? `Column ${index + 1}` : cell));
}

/** Headers of a file that has none: those that its format is known for, else numbers. */
export function numberedHeader(known: readonly string[] | undefined, count: number): string[] {
  return known ? [...known] : Array.from({ length: count }, (_, index) => `Column ${index + 1}`);
}
