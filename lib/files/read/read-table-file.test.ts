import { describe, expect, test } from "vitest";
import { UNIT_ZOOM, unproject } from "@/lib/basemap/mercator";
import { isoFromDay, knownDay, day as toDay } from "@/lib/domain/day";
import { FileFault } from "@/lib/files/bytes/file-fault";
import type { DayOrder } from "@/lib/files/days/read-day";
import { lookAtFile } from "@/lib/files/look/look-at-file";
import { finishedMapping } from "@/lib/files/recognise/column-mapping";
import { tableBytes } from "@/lib/files/table/file-table";
import { readRow } from "./read-row";
import { readTableFile } from "./read-table-file";
import { cp1256Bytes, fileOf, gzipped, utf16Bytes } from "./sample-files";

const TODAY = knownDay("2024-06-01");

async function read(content: string | Uint8Array<ArrayBuffer>, dayOrder?: DayOrder) {
  const file = fileOf(content);
  const look = await lookAtFile(file);
  const draft = dayOrder ? { ...look.recognition.draft, dayOrder } : look.recognition.draft;
  const mapping = finishedMapping(draft);
  if (!("latitude" in mapping)) throw new Error(`open: ${mapping.join()}`);
  return { look, ...(await readTableFile({ file, shape: look.shape, mapping, today: TODAY })) };
}
const shown = ({ table }: Awaited<ReturnType<typeof read>>) =>
  Array.from({ length: table.count }, (_, i) => {
    const [x = 0, y = 0] = table.positions.subarray(i * 2);
    const { lat, lng } = unproject({ x, y }, UNIT_ZOOM);
    return [isoFromDay(toDay(table.days[i] ?? 0)), +lat.toFixed(3), +lng.toFixed(3)].join(" ");
  });
const refused = async (line: string, dayOrder?: DayOrder) => {
  const { refusals } = await read(`lat,lng,date,note\n33.5,44.25,2024-02-04,good\n${line}\n`, dayOrder);
  return refusals.first.map(({ row, column, rule }) => `${row} ${column} ${rule}`);
};

describe("the good rows", () => {
  test("are sorted by day, rows of a day in the file's order", async () => {
    const reading = await read("lat,lng,date\n1.5,2,2024-02-05\n2.5,2,2024-02-04\n3.5,2,2024-02-05\n");
    expect(shown(reading)).toEqual(["2024-02-04 2.5 2", "2024-02-05 1.5 2", "2024-02-05 3.5 2"]);
    expect([...reading.table.rows]).toEqual([3, 2, 4]);
  });

  test("lie in columns with codes for the values to filter by", async () => {
    const { table } = await read(
      "lat,lng,date,type\n1,2,2024-02-05,drone\n2,2,2024-02-04,rocket\n3,3,2024-02-06,drone\n",
    );
    const [column] = table.categories;
    expect(column?.header).toBe("type");
    expect([...(column?.codes ?? [])].map((code) => column?.values[code])).toEqual([
      "rocket",
      "drone",
      "drone",
    ]);
    const counts = column?.counts.byteLength ?? 0;
    expect(tableBytes(table) - counts - table.grid.begins.byteLength).toBe(3 * 26);
  });

  test("have their texts read from the file when asked for", async () => {
    const long = "x".repeat(9000);
    const reading = await read(`lat,lng,date,note\n1,2,2024-02-05,"a\r\n""b"""\n1,2,2024-02-04,${long}\n`);
    expect(await readRow(reading, 1)).toEqual(["1", "2", "2024-02-05", 'a\r\n"b"']);
    expect((await readRow(reading, 0))[3]).toBe(long);
  });

  test("may lie at the edges of the world", async () => {
    expect(
      shown(
        await read(
          "lat,lng,date\n-90,180,1970-01-01\n90,-180,2024-06-01\n0,180,2024-01-01\n0,1,2024-02-01\n",
        ),
      ),
    ).toHaveLength(4);
  });
});

describe("a row is refused, with its row, column and rule", () => {
  test.each([
    ["91,120,2024-02-04,", "3 lat latitude-bounds"],
    ["33.5,181,2024-02-04,", "3 lng longitude-bounds"],
    ["144.25,33.5,2024-02-04,", "3 lat swapped"],
    ["0,0,2024-02-04,", "3 lat null-island"],
    [",44,2024-02-04,", "3 lat missing"],
    ["33.5, ,2024-02-04,", "3 lng missing"],
    ["33.5,44,,", "3 date missing"],
    ["north,44,2024-02-04,", "3 lat not-a-number"],
    ["33.5,44,soon,", "3 date day-unreadable"],
    ["33.5,44,2024-02-30,", "3 date no-such-day"],
    ["33.5,44,1969-12-31,", "3 date before-1970"],
    ["33.5,44,2024-06-02,", "3 date after-today"],
    ["33.5,44", "3  field-count"],
    ["a,33.5,44,2024-02-04,b", "3  field-count"],
    ['33.5,44,2024-02-04,"cut', "3  open-quote"],
  ])("%s: %s", async (line, told) => {
    expect(await refused(line, "iso")).toEqual([told]);
  });

  test("a date that can be read both ways, where the column was said to leave no doubt", async () => {
    expect(await refused("33.5,44,04/02/2024,", "iso")).toEqual(["3 date order-open"]);
  });

  test("and costs no other row; what stood there is kept as text", async () => {
    const reading = await read("lat,lng,date\n1,2,2024-02-04\n=cmd(),2,2024-02-04\n3,4,2024-02-05\n");
    expect(shown(reading)).toHaveLength(2);
    expect(reading.refusals.first).toEqual([
      { row: 3, column: "lat", rule: "not-a-number", value: "=cmd()" },
    ]);
    expect(reading.rowsRead).toBe(3);
  });

  test("all are counted, of the first thousand there is the value", async () => {
    const { refusals } = await read(`lat,lng,date\n1,2,2024-02-04\n${"0,0,2024-02-04\n".repeat(2500)}`);
    expect(refusals.total).toBe(2500);
    expect(refusals.counts).toEqual({ "null-island": 2500 });
    expect(refusals.first).toHaveLength(1000);
    expect(refusals.all[2499 * 3]).toBe(2502);
  });
});

describe("files as programs write them", () => {
  const csv = "lat;lng;date;place\r\n33,5;44,25;04.02.2024;بغداد\r\n33,6;44,25;13.02.2024;البصرة\r\n";
  const good = ["2024-02-04 33.5 44.25", "2024-02-13 33.6 44.25"];

  test.each([
    ["UTF-8", new TextEncoder().encode(csv)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${csv}`)],
    ["UTF-16, little-endian, with a mark", utf16Bytes(`\uFEFF${csv}`, "le")],
    ["UTF-16, big-endian, with a mark", utf16Bytes(`\uFEFF${csv}`, "be")],
    ["Windows-1256", cp1256Bytes(csv)],
    ["gzip", gzipped(csv)],
    ["Excel's sep= line", new TextEncoder().encode(`sep=;\r\n${csv}`)],
  ])("semicolons, decimal commas, day first, Arabic names: %s", async (_, bytes) => {
    const reading = await read(new Uint8Array(bytes));
    expect(reading.refusals.first).toEqual([]);
    expect(shown(reading)).toEqual(good);
    expect((await readRow(reading, 0))[3]).toBe("بغداد");
  });

  test("tabs, and quotes with line breaks", async () => {
    const reading = await read('lat\tlng\tdate\tnote\n1\t2\t2024-02-04\t"a\nb\tc"\n');
    expect(await readRow(reading, 0)).toEqual(["1", "2", "2024-02-04", "a\nb\tc"]);
  });

  test("Windows-1256 that begins like ASCII is told when it shows", async () => {
    const filler = "1,2,2024-02-04,plain\n".repeat(20_000);
    const reading = await read(cp1256Bytes(`lat,lng,date,place\n${filler}1,2,2024-02-05,بغداد\n`));
    expect(reading.notes).toEqual(["encoding-changed"]);
    expect((await readRow(reading, reading.table.count - 1))[3]).toBe("بغداد");
  });

  test("a gzip file that is cut off is read as far as it goes, and that is said", async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `${(i * 7919) % 80},${(i * 104729) % 170},2024-02-04,${i}`,
    );
    const whole = gzipped(`lat,lng,date,n\n${rows.join("\n")}\n`);
    const reading = await read(whole.slice(0, whole.length / 2));
    expect(reading.notes).toContain("cut-off");
    expect(reading.table.count).toBeGreaterThan(1000);
    expect(reading.table.count).toBeLessThan(20_000);
  });

  test("progress comes by bytes of the file", async () => {
    const file = fileOf(gzipped(`lat,lng,date\n${"1,2,2024-02-04\n".repeat(1000)}`));
    const { shape, recognition } = await lookAtFile(file);
    const mapping = finishedMapping(recognition.draft);
    const heard: number[] = [];
    if (!("latitude" in mapping)) throw new Error("open");
    await readTableFile({ file, shape, mapping, today: TODAY, onProgress: ({ bytes }) => heard.push(bytes) });
    expect(heard.at(-1)).toBe(file.size);
  });
});

describe("GeoJSON", () => {
  const feature = (coordinates: unknown, properties: unknown, type = "Point") => ({
    type: "Feature",
    geometry: { type, coordinates },
    properties,
  });
  const collection = (...features: unknown[]) =>
    JSON.stringify({ type: "FeatureCollection", name: 'a "features": [', features }, null, 1);

  test("a feature is a row, its properties are columns", async () => {
    const reading = await read(
      collection(
        feature([44.25, 33.5], { date: "2024-02-04", name: 'a "b", {c}\n', n: 1 }),
        feature([44, 33, 100], { date: "2024-02-05", more: { x: [1] } }),
      ),
    );
    expect(shown(reading)).toEqual(["2024-02-04 33.5 44.25", "2024-02-05 33 44"]);
    expect(reading.header).toEqual(["geometry.longitude", "geometry.latitude", "date", "name", "n", "more"]);
    expect((await readRow(reading, 0))[3]).toBe('a "b", {c}\n');
    expect((await readRow(reading, 1))[5]).toBe('{"x":[1]}');
  });

  test("what has no place is refused under the feature's number", async () => {
    const reading = await read(
      collection(
        feature([], { date: "2024-02-04" }, "Polygon"),
        feature([44, 33], { date: "2024-02-04" }),
        { type: "Feature", geometry: null, properties: {} },
        feature([44, "x"], { date: "2024-02-04" }),
      ),
    );
    expect(reading.refusals.first.map(({ row, rule, value }) => `${row} ${rule} ${value}`)).toEqual([
      "1 no-place an empty or broken Polygon",
      "3 no-place no geometry",
      "4 not-a-number x",
    ]);
    expect([...reading.table.rows]).toEqual([2]);
  });

  test("cut off in the middle of a feature", async () => {
    const whole = collection(
      feature([44, 33], { date: "2024-02-04" }),
      feature([45, 34], { date: "2024-02-05" }),
    );
    const reading = await read(whole.slice(0, whole.length - 40));
    expect(shown(reading)).toHaveLength(1);
    expect(reading.notes).toEqual(["cut-off"]);
  });
});

describe("a file that cannot be read says why", () => {
  test.each([
    ["empty", ""],
    ["empty", "\uFEFF"],
    ["no-rows", "lat,lng,date\n"],
    ["damaged", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ["stranger,picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ["binary", new Uint8Array([1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3])],
    ["damaged", gzipped("lat,lng\n1,2\n").slice(0, 12)],
    ["no-features", '{"type":"Topology"}'],
  ])("%s", async (code, content) => {
    const failing = lookAtFile(fileOf(content));
    await expect(failing).rejects.toBeInstanceOf(FileFault);
    await expect(failing).rejects.toMatchObject({ said: code.split(",") });
  });
});
