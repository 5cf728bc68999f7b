import { type ColumnRanks, ranksOfCodes } from "@/lib/collection/item-order";
import { ranksOfCells } from "./cell-ranks";
import { type ScannedRows, scanRows } from "./scan-rows";

/** What sorting by a column that stands in the file alone needs of a reading: all of it can be sent to a worker. */
export interface RanksInput extends ScannedRows {
  /** Which of the file's columns. */
  readonly column: number;
  readonly decimalComma: boolean;
}

/** Longer texts are compared by so much of their beginning, and keep the order of the days from there on. */
const COMPARED_BYTES = 256;

/** Reads a column of all rows from the file, and ranks them by it. Rejects where the file is gone. */
export async function columnRanks({ column, decimalComma, ...file }: RanksInput): Promise<ColumnRanks> {
  const codes = new Uint32Array(file.rows.length);
  const texts = [""];
  const codeOf = new Map([["", 0]]);
  await scanRows(file, (index, scanner, decode) => {
    const text = decode.of(scanner, column, COMPARED_BYTES);
    const known = codeOf.get(text);
    codes[index] = known ?? texts.length;
    if (known !== undefined) return;
    codeOf.set(text, texts.length);
    texts.push(text);
  });
  return ranksOfCodes(codes, ranksOfCells(texts, decimalComma));
}
