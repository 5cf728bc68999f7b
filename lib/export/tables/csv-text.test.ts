import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { LIST_SEPARATOR } from "./column";
import { csvLine, csvText, harmless } from "./csv-text";
import { incidentTable } from "./incident-table";
import type { Table } from "./table";

const dataset = loadDataset();

interface Sample {
  readonly text: string;
  readonly number: number | null;
  readonly list: readonly string[];
}

const samples: Table<Sample> = {
  name: "incidents",
  columns: [
    { name: "text", about: "", type: "text", value: ({ text }) => text },
    { name: "number", about: "", type: "number", value: ({ number }) => number },
    { name: "list", about: "", type: "list", value: ({ list }) => list },
  ],
  mapped: null,
  details: () => ({}),
  detailSchema: {},
};

const one = (change: Partial<Sample>) =>
  csvText(samples, [{ text: "a", number: 1, list: [], ...change }], dataset).split("\r\n")[1];

test("a line quotes only what must be, and reads back as it was", () => {
  const cells = ["a", "", 'say "x"', "a,b", "two\r\nlines", " 9 ", "=1", "قصف"];
  expect(csvLine(cells)).toBe('a,,"say ""x""","a,b","two\r\nlines"," 9 ",=1,قصف\r\n');
  expect(parse(csvLine(cells))).toEqual([cells]);
});

describe("a cell", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1", "＝1"])(
    "that a spreadsheet would run is made harmless: %j",
    (text) => {
      expect(harmless(text)).toBe(`'${text}`);
      expect(one({ text })?.replaceAll('"', "").startsWith(`'`)).toBe(true);
    },
  );

  test("that it would not run stays as it is", () => {
    for (const text of ["", "a=1", "1-2", " 9", "'x", "2023-11-08"]) expect(harmless(text)).toBe(text);
  });

  test("with a comma, a quote, a line break or outer space is quoted", () => {
    expect(one({ text: "a,b" })).toBe('"a,b",1,');
    expect(one({ text: 'a"b' })).toBe('"a""b",1,');
    expect(one({ text: " a" })).toBe('" a",1,');
    expect(csvText(samples, [{ text: "a\nb", number: 1, list: [] }], dataset)).toContain('"a\nb"');
  });

  test("of a number stays a number, nothing is empty, and a list is joined", () => {
    expect(one({ number: -12.5 })).toBe("a,-12.5,");
    expect(one({ number: null, list: ["x", "y"] })).toBe("a,,x | y");
    expect(one({ list: ["=x", "y"] })).toBe("a,1,'=x | y");
  });
});

describe("the whole dataset", () => {
  const text = csvText(incidentTable, dataset.incidents, dataset);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });

  test("begins with a byte order mark and ends its lines as RFC 4180 has it", () => {
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.slice(0, text.indexOf("\r\n"))).toContain("id,day,localTime");
  });

  test("is read back row by row with every source", () => {
    expect(rows.map(({ id }) => id)).toEqual(dataset.incidents.map(({ id }) => id));
    for (const [index, incident] of dataset.incidents.entries()) {
      const ids = rows[index]?.sourceIds?.split(LIST_SEPARATOR) ?? [];
      const named = [...incident.sourceIds, ...incident.claims.flatMap(({ sourceId }) => sourceId ?? [])];
      expect(ids).toEqual(expect.arrayContaining(named));
      expect(rows[index]?.sourceUrls?.split(LIST_SEPARATOR)).toHaveLength(ids.length);
      expect(rows[index]?.sourcePublishers?.split(LIST_SEPARATOR)).toHaveLength(ids.length);
    }
  });

  test("holds no list member that would fall apart", () => {
    for (const incident of dataset.incidents)
      for (const { value } of incidentTable.columns) {
        const cell = value(incident, dataset);
        if (typeof cell === "object" && cell !== null)
          for (const member of cell) expect(member).not.toContain(LIST_SEPARATOR);
      }
  });

  test("holds no cell that a spreadsheet would run", () => {
    for (const row of rows)
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?![\d.]+$)/);
  });
});
