import fc from "fast-check";
import { expect, test } from "vitest";
import { FieldText } from "./field-text";
import { MAX_RECORD_BYTES, RecordScanner } from "./record-scanner";

const text = new FieldText("utf-8");

function recordsOf(csv: string, { delimiter = ",", cuts = [] as number[] } = {}) {
  const scanner = new RecordScanner(delimiter);
  const bytes = new TextEncoder().encode(csv);
  const found: { row: number; offset: number; fields: string[]; fault: string | null }[] = [];
  const take = () => {
    const { row, offset, fault } = scanner;
    found.push({ row, offset, fields: text.all(scanner), fault });
  };
  const edges = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (let i = 1; i < edges.length; i += 1) scanner.push(bytes.slice(edges[i - 1], edges[i]), take);
  scanner.finish(take);
  return found;
}
const fieldsOf = (csv: string, delimiter?: string) =>
  recordsOf(csv, delimiter ? { delimiter } : {}).map(({ fields }) => fields);

test("cuts at commas and at every kind of line end", () => {
  expect(fieldsOf("a,b\r\nc,d\ne,f\rg,h")).toEqual([
    ["a", "b"],
    ["c", "d"],
    ["e", "f"],
    ["g", "h"],
  ]);
  expect(fieldsOf("a;b\nc;d\n", ";")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("keeps line breaks, delimiters and doubled quotes that stand in quotes", () => {
  expect(fieldsOf('"a\r\nb","c,""d""",e\n"",x\n')).toEqual([
    ["a\r\nb", 'c,"d"', "e"],
    ["", "x"],
  ]);
  expect(fieldsOf('5" gun,b\n')).toEqual([['5" gun', "b"]]);
});

test("counts blank lines and does not give them", () => {
  expect(recordsOf("a\n\n\nb\n").map(({ row, fields }) => [row, fields[0]])).toEqual([
    [1, "a"],
    [4, "b"],
  ]);
});

test("says where each record begins, in bytes", () => {
  expect(recordsOf("é,1\nb,2\n").map(({ offset }) => offset)).toEqual([0, 5]);
});

test("an open quote costs no line but the last, which may be cut off", () => {
  expect(recordsOf('a,b\nc,"d\n').map(({ fault }) => fault)).toEqual([null, "open-quote"]);
  expect(fieldsOf('a,b\nc,"d\ne,f\n')).toEqual([
    ["a", "b"],
    ["c", '"d'],
    ["e", "f"],
  ]);
  const long = `a,b\nc,"d\n${"e,f\n".repeat(MAX_RECORD_BYTES / 3)}`;
  const found = recordsOf(long);
  expect(found[1]?.fields).toEqual(["c", '"d']);
  expect(found.filter(({ fault }) => fault !== null)).toHaveLength(0);
  expect(found.at(-1)?.fields).toEqual(["e", "f"]);
});

test("gives the same wherever the file is cut into chunks", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", "\n", "\r", " "), maxLength: 6 });
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(), { maxLength: 6 }),
      (rows, cuts) => {
        const csv = rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
        expect(recordsOf(csv, { cuts }).map(({ fields }) => fields)).toEqual(rows);
        expect(recordsOf(csv, { cuts })).toEqual(recordsOf(csv));
      },
    ),
  );
});

test("a quote that closes only lines later, over lines that are records themselves, swallows none", () => {
  const rows = Array.from({ length: 30 }, (_, i) => `${i},2024-02-04,33.5,44.5,plain text ${i}`);
  rows[5] = '5,2024-02-04,33.5,44.5,"opened';
  rows[20] = '20,2024-02-04,33.5,44.5,closed"';
  const scanner = new RecordScanner(",", 0, 5);
  const counts: number[] = [];
  const bytes = new TextEncoder().encode(`id,date,lat,lon,note\n${rows.join("\n")}\n`);
  scanner.push(bytes, () => counts.push(scanner.fieldCount));
  scanner.finish(() => counts.push(scanner.fieldCount));
  expect(counts).toEqual(Array(31).fill(5));
  expect(scanner.openQuotes).toBe(1);
});

test.each(["a", '""', '\\"'])("a long field within quotes, of %s, loses no row behind it", (part) => {
  const field = `"${part.repeat((MAX_RECORD_BYTES * 2) / part.length)}"`;
  const cuts = [MAX_RECORD_BYTES, MAX_RECORD_BYTES + 100_000];
  for (const found of [recordsOf(`a,b\nc,${field}\ne,f\n`), recordsOf(`a,b\nc,${field}\ne,f\n`, { cuts })])
    expect(found.map(({ fields }) => fields[0])).toEqual(["a", "c", "e"]);
});
