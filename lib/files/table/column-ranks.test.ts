import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_RANK } from "@/lib/collection/item-order";
import { lookAtFile } from "@/lib/files/look/look-at-file";
import { readTableFile } from "@/lib/files/read/read-table-file";
import { fileOf } from "@/lib/files/read/sample-files";
import { type ColumnMapping, finishedMapping } from "@/lib/files/recognise/column-mapping";
import { ranksOfCells } from "./cell-ranks";
import { columnRanks } from "./column-ranks";

test("numbers rank by their value before texts, texts as in a dictionary, blanks not at all", () => {
  const texts = ["item 10", "", "1.25", "item 9", "−3", "1.5", " ", "10", "1e3", "1.50", "n/a"];
  const { ranks, count } = ranksOfCells(texts, false);
  const order = [...texts.keys()]
    .filter((i) => ranks[i] !== NO_RANK)
    .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
    .map((i) => texts[i]);
  expect(order).toEqual(["−3", "1.25", "1.5", "1.50", "10", "1e3", "item 9", "item 10", "n/a"]);
  expect(count).toBe(8);
  expect([ranks[1], ranks[6]]).toEqual([NO_RANK, NO_RANK]);
  expect([...ranksOfCells(["1,5", "1,25"], true).ranks]).toEqual([1, 0]);
});

test("very many texts rank as few do, but for case and accents", () => {
  const texts = Array.from({ length: 60_000 }, (_, i) => `Row ${60_000 - i} of a file`);
  const { ranks, count } = ranksOfCells([...texts, "", "row 7 of Ä file"], false);
  expect(count).toBe(60_000);
  expect([ranks[59_999], ranks[59_990], ranks[0], ranks[60_000], ranks[60_001]]).toEqual([
    0,
    9,
    59_999,
    NO_RANK,
    6,
  ]);
});

test("ranks of numbers ascend as the numbers do", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (numbers) => {
      const { ranks } = ranksOfCells(numbers.map(String), false);
      for (const [i, a] of numbers.entries())
        for (const [j, b] of numbers.entries())
          expect(Math.sign((ranks[i] ?? 0) - (ranks[j] ?? 0)) + 0).toBe(Math.sign(a - b) + 0);
    }),
    { numRuns: 50 },
  );
});

test("a column is read from the file for the rows of the table, refused ones left out, with its quotes undone", async () => {
  const lines = [
    "day,lat,lon,size,notes",
    '2024-01-12,33,44,7,"b ""quoted"""',
    "2024-01-10,0,0,99,refused",
    "2024-01-11,33,44,-2,",
    "2024-01-10,33,44,10,b",
    "2024-01-10,33,44,,á",
  ];
  const file = fileOf(lines.join("\n"));
  const look = await lookAtFile(file);
  const mapping = finishedMapping({
    ...look.recognition.draft,
    dayOrder: "iso",
    filters: [],
  }) as ColumnMapping; // nothing is open
  const reading = await readTableFile({ file, shape: look.shape, mapping, today: 30_000 });
  const { offsets, rows } = reading.table;
  expect([...rows]).toEqual([5, 6, 4, 2]);
  let bytes = 0;
  const onProgress = (read: number) => {
    bytes = read;
  };
  const input = { ...reading, offsets, rows, decimalComma: false, onProgress };
  expect([...(await columnRanks({ ...input, column: 3 })).ranks]).toEqual([2, NO_RANK, 0, 1]);
  expect(bytes).toBe(file.size);
  expect([...(await columnRanks({ ...input, column: 4 })).ranks]).toEqual([1, 0, NO_RANK, 2]);
  expect([...(await columnRanks({ ...input, column: 9 })).ranks]).toEqual(Array(4).fill(NO_RANK));
});
