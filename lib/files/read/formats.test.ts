import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { type FaultNote, FileFault } from "@/lib/files/bytes/file-fault";
import { lookAtFile } from "@/lib/files/look/look-at-file";
import { PLACE_PRECISIONS } from "@/lib/files/places/place-precision";
import { filesWords } from "@/lib/messages/rooms";
import { say } from "@/lib/messages/said";
import { readRow } from "./read-row";
import { fileOf } from "./sample-files";
import { readSample } from "./sample-reading";

const caseBytes = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, "../cases", name)));
const THREE = ["2024-02-04 33.32 44.37", "2024-02-05 36.34 43.15", "2024-02-06 35.33 40.14"];
const CSV =
  "date,lat,lon,name\n2024-02-04,33.3152,44.3661,بغداد\n2024-02-05,36.34,43.145,Mosul\n2024-02-06,35.33,40.14,x\n";

test.each<[string, readonly string[]]>([
  ["19-one-line.kml", ["2024-02-04 33.3 44.3"]],
  ["19b-waypoints.gpx", ["2024-02-04 33.3 44.3", "2024-02-05 33.4 44.4"]],
  ["19c-places.kmz", THREE],
  ["24-shapefile-utm.zip", THREE],
  ["25-places.fgb", THREE],
  ["26-plain.parquet", THREE],
  ["28-places.gpkg.gz", [...THREE.slice(0, 2), "2024-02-06 35.5 40.5"]],
  ["27-places.xlsx", THREE],
  ["27b-places.ods", THREE],
])("%s", async (name, places) => {
  const read = await readSample(caseBytes(name));
  expect(read.places).toEqual(places);
  expect(read.refused).toBe(0);
});

test("the letters and dates of a Shapefile, a FlatGeobuf and a workbook are those of the file", async () => {
  for (const name of [
    "24-shapefile-utm.zip",
    "25-places.fgb",
    "27-places.xlsx",
    "27b-places.ods",
    "19c-places.kmz",
  ]) {
    const { reading } = await readSample(caseBytes(name));
    expect(await readRow(reading, 0), name).toContain("بغداد");
  }
  const { reading } = await readSample(caseBytes("24-shapefile-utm.zip"));
  expect(await readRow(reading, 0)).toContain("2024-02-04");
});

test("GeoParquet: points and areas, by its own metadata", async () => {
  const { places, reading } = await readSample(caseBytes("26b-geo.parquet"));
  expect(places).toEqual(["2024-02-04 33.32 44.37", "2024-02-05 34 45.5"]);
  expect([...(reading.table.precisions ?? [])]).toEqual([0, PLACE_PRECISIONS.indexOf("area")]);
});

test("KML: spans, tracks, folders, data, shapes; entities are not expanded", async () => {
  const kml = `<?xml version="1.0"?><!DOCTYPE k [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document><name>Strikes</name><Folder><name>North</name>
<Placemark><name>&c;</name><TimeSpan><begin>2024-02-04</begin><end>2024-02-06</end></TimeSpan><ExtendedData><Data name="weapon"><value>drone</value></Data></ExtendedData><Point><coordinates>44.3, 33.3, 0</coordinates></Point></Placemark>
<Placemark><name>Area</name><TimeStamp><when>2024-02-05</when></TimeStamp><Polygon><outerBoundaryIs><LinearRing><coordinates>44,33 46,33 46,35 44,33</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Folder>
<Placemark><gx:Track><when>2024-02-07T10:00:00Z</when><when>2024-02-08T10:00:00Z</when><gx:coord>44.1 33.1 0</gx:coord><gx:coord>44.2 33.2 0</gx:coord></gx:Track></Placemark>
<Placemark><name>nowhere</name><TimeStamp><when>2024-02-05</when></TimeStamp></Placemark>
</Document></kml>`;
  const { places, reading } = await readSample(kml);
  expect(places).toEqual([
    "2024-02-04 33.3 44.3",
    "2024-02-05 34 45.5",
    "2024-02-07 33.1 44.1",
    "2024-02-08 33.2 44.2",
  ]);
  const row = await readRow(reading, 0);
  expect(row).toEqual(expect.arrayContaining(["&c;", "2024-02-06", "Strikes / North", "drone"]));
  expect(reading.refusals.first.map(({ row, rule }) => [row, rule])).toEqual([[5, "no-place"]]);
});

const workbook = (bookType: "xlsx" | "xls" | "ods", date1904 = false) => {
  const day = (text: string) => ({
    t: "n" as const,
    v: Date.parse(text) / 86_400_000 + (date1904 ? 24_107 : 25_569),
    z: "yyyy-mm-dd",
  });
  const sheet = utils.aoa_to_sheet([
    ["Weekly incident report"],
    ["Prepared by the desk", null, null, null],
    [],
    ["date", "lat", "lon", "kind"],
    [day("2024-02-04"), 33.3152, 44.3661, "drone"],
    [null, 36.34, 43.145, "rocket"],
    [],
    [day("2024-02-06"), 35.33, 40.14, "drone"],
  ]);
  sheet["!merges"] = [
    { s: { r: 0, c: 0 }, e: { r: 0, c: 3 } },
    { s: { r: 4, c: 0 }, e: { r: 5, c: 0 } },
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["Notes"], ["made by hand"]]), "Read me");
  utils.book_append_sheet(book, sheet, "Data");
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ["date", "lat", "lon"],
      ["2024-03-01", 30, 40],
    ]),
    "March",
  );
  book.Workbook = { WBProps: { date1904 } };
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer); // what this type of output is
};

test.each([
  ["xlsx", false],
  ["xls", false],
  ["ods", false],
  ["xlsx", true],
] as const)(
  "a workbook (%s, 1904: %s) whose table begins below a title, with cells merged down",
  async (type, date1904) => {
    const { look, places, reading, refused } = await readSample(workbook(type, date1904));
    expect(look.parts).toEqual({ kind: "sheet", names: ["Read me", "Data", "March"], chosen: "Data" });
    expect(places).toEqual(["2024-02-04 33.32 44.37", "2024-02-04 36.34 43.15", "2024-02-06 35.33 40.14"]);
    expect([...reading.table.rows]).toEqual([5, 6, 8]);
    expect([refused, reading.counts.blank, reading.counts.uneven]).toEqual([0, 1, 0]);
    expect(look.findings).toEqual(expect.arrayContaining([["merged"], ["headerBelow", 4, 3]]));
    const march = await readSample(workbook(type), {}, { part: "March" });
    expect(march.places).toEqual(["2024-03-01 30 40"]);
  },
);

test("a ZIP archive that holds one of them, or several to choose from", async () => {
  const bytes = new TextEncoder().encode(CSV);
  const one = await readSample(zipSync({ "README.txt": new Uint8Array([65]), "data/places.csv": bytes }));
  expect(one.places).toEqual(THREE);
  expect(one.look.parts).toBeNull();
  expect((await readRow(one.reading, 0))[3]).toBe("بغداد");
  const nested = await readSample(zipSync({ "a.zip": zipSync({ "book.xlsx": workbook("xlsx") }) }));
  expect(nested.places).toHaveLength(3);
  const two = zipSync({ "a.csv": bytes, "b.csv": new TextEncoder().encode(CSV.replaceAll("2024", "2023")) });
  expect((await lookAtFile(fileOf(two))).parts?.names).toEqual(["b.csv", "a.csv"].sort());
  expect((await readSample(two, {}, { part: "b.csv" })).places[0]).toBe("2023-02-04 33.32 44.37");
});

test.each<[string, () => string | Uint8Array<ArrayBuffer>, FaultNote["said"][0], string]>([
  ["metres in FlatGeobuf", () => caseBytes("25b-metres.fgb"), "projected", "EPSG:32638"],
  ["metres in GeoParquet", () => caseBytes("26c-metres.parquet"), "projected", "EPSG:32638"],
  [
    "a Word document",
    () => zipSync({ "[Content_Types].xml": new Uint8Array(1), "word/document.xml": new Uint8Array(1) }),
    "stranger",
    "a Word document",
  ],
  ["an archive of pictures", () => zipSync({ "a.png": new Uint8Array(1) }), "zip-without-data", "a.png"],
  ["a PDF", () => "%PDF-1.7\n1 0 obj", "stranger", "PDF"],
  ["a feed", () => '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', "stranger-xml", "rss"],
  ["a web page", () => "<!DOCTYPE html><html><body>Not found</body></html>", "stranger", "web page"],
  ["one file of a Shapefile", () => new Uint8Array([0, 0, 0x27, 0x0a, 0, 0, 0, 0]), "shp-alone", ""],
  ["KML without placemarks", () => "<kml><Document><name>x</name></Document></kml>", "no-records", ""],
  ["KML nested without end", () => `<kml>${"<Folder>".repeat(5000)}`, "too-deep", ""],
  [
    "archives in archives",
    () =>
      [1, 2, 3, 4, 5].reduce(
        (inner, n) => zipSync({ [`${n}.zip`]: inner }),
        zipSync({ "a.csv": new Uint8Array(1) }),
      ),
    "bomb",
    "",
  ],
])("%s ends in a sentence", async (_, content, code, detail) => {
  const fault = await lookAtFile(fileOf(content())).catch((error: unknown) => error);
  const said = fault instanceof FileFault ? fault.said : expect.fail();
  expect([said[0], say(filesWords.get("en").faults, said)]).toEqual([code, expect.stringContaining(detail)]);
  expect(say(filesWords.get("ar").faults, said)).toMatch(/[\u0600-\u06ff]/);
});

test("a file made to fill memory is given up soon", async () => {
  const zeros = zipSync({ "a.csv": new Uint8Array(66 * 2 ** 20) }, { level: 1 });
  await expect(lookAtFile(fileOf(zeros))).rejects.toMatchObject({ said: ["bomb"] });
}, 60_000);
