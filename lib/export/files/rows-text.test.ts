import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { firstFileView } from "@/lib/files/view/file-view";
import { fileExhibitOf } from "./file-exhibit";
import { type RowsForm, rowsText, shownOffsets } from "./rows-text";
import { readSample } from "./sample-file";

const TEXT = `date;lat;lon;kind;note;note\r
2024-01-12;33,5;44,25;drone;"=HYPERLINK(""http://x"")";b\r
2024-01-10;33,25;-44;rocket;"two\nlines; ""quoted""";@c\r
2024-01-11;33;44;drone;قصف;-1\r
`;

async function textOf(source: string | Blob, form: RowsForm, change: object = {}) {
  const reading = await readSample(source);
  const view = { ...firstFileView(reading.table), span: { type: "until" }, ...change } as const;
  const exhibit = fileExhibitOf({ file: "a.csv", table: reading.table, view, page: "" });
  const rows: number[] = [];
  const blob = await rowsText({ form, reading, offsets: shownOffsets(exhibit) }, (count) => rows.push(count));
  return {
    text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(await blob.arrayBuffer()),
    exhibit,
    rows,
  };
}

test.each([TEXT, `\uFEFF${TEXT}`, `sep=;\r\n${TEXT}`])(
  "all rows in the file's order, every column as it was, formulas made harmless",
  async (source) => {
    const { text, rows } = await textOf(source, "csv");
    expect(text.startsWith("\uFEFFdate,lat,lon,kind,note,note\r\n")).toBe(true);
    expect(parse(text, { bom: true })).toEqual([
      ["date", "lat", "lon", "kind", "note", "note"],
      ["2024-01-12", "33,5", "44,25", "drone", `'=HYPERLINK("http://x")`, "b"],
      ["2024-01-10", "33,25", "-44", "rocket", 'two\nlines; "quoted"', "'@c"],
      ["2024-01-11", "33", "44", "drone", "قصف", "-1"],
    ]);
    expect(rows.at(-1)).toBe(3);
  },
);

test("only the rows that are shown", async () => {
  const { text, exhibit } = await textOf(TEXT, "csv", { hidden: [[1]] });
  expect(exhibit.shown).toBe(1);
  expect(parse(text, { bom: true, columns: true })).toHaveLength(1);
  const none = await textOf(TEXT, "csv", { hidden: [[1, 2]] });
  expect(none.text).toBe("\uFEFFdate,lat,lon,kind,note,note\r\n");
});

test("as points of a map, columns of one name kept apart", async () => {
  const { features } = JSON.parse((await textOf(TEXT, "geojson")).text);
  expect(features).toHaveLength(3);
  expect(features[1].geometry).toEqual({ type: "Point", coordinates: [-44, 33.25] });
  expect(features[0].properties).toMatchObject({
    lat: "33,5",
    note: '=HYPERLINK("http://x")',
    "note (2)": "b",
  });
});

test("a packed file and one in UTF-16 give their texts as they were", async () => {
  const bytes = new Uint8Array(new Uint16Array([0xfeff, ...[...TEXT].map((c) => c.charCodeAt(0))]).buffer);
  const packed = new Blob([TEXT]).stream().pipeThrough(new CompressionStream("gzip"));
  for (const file of [new Blob([bytes]), await new Response(packed).blob()])
    expect(parse((await textOf(file, "csv")).text, { bom: true })[3]?.[4]).toBe("قصف");
});

test("a file that is no longer as it was is told", async () => {
  const reading = await readSample(TEXT);
  const offsets = Uint32Array.from([5, 9]);
  await expect(rowsText({ form: "csv", reading, offsets })).rejects.toThrow("has changed");
});

test("days known to the month or the year alone say so in a column, which keeps it when it is read again", async () => {
  const rough = "date,lat,lon\n2024-01,33.5,44\n2023,33.5,44\n2024-01-12,33.5,44\n";
  for (const form of ["csv", "geojson"] as const) {
    const { text } = await textOf(rough, form);
    expect(text).toContain("day_precision");
    // A spreadsheet has made days of the months meanwhile.
    const again = await readSample(
      text.replace("2024-01,", "2024-01-01,").replace('"2024-01"', '"2024-01-01"'),
    );
    expect([...(again.table.dayPrecisions ?? [])]).toEqual([2, 1, 0]);
    expect((await textOf(text, form)).text.match(/day_precision/g)).toHaveLength(form === "csv" ? 1 : 3);
  }
  expect((await textOf("date,lat,lon\n2024-01-12,33.5,44\n", "csv")).text).not.toContain("day_precision");
});

test("points of pairs, degrees and minutes and sides in columns of their own", async () => {
  const pointIn = async (text: string) =>
    JSON.parse((await textOf(text, "geojson")).text).features[0].geometry.coordinates;
  expect(await pointIn('date,coordinates\n2024-01-12,"33.5, 44.25"\n')).toEqual([44.25, 33.5]);
  expect(await pointIn("date,lat,lon\n2024-01-12,33°30'0\"N,44°15'0\"E\n")).toEqual([44.25, 33.5]);
});
