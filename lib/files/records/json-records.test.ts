import fc from "fast-check";
import { expect, test } from "vitest";
import { FileFault } from "@/lib/files/bytes/file-fault";
import { lookAtFile } from "@/lib/files/look/look-at-file";
import { readRow } from "@/lib/files/read/read-row";
import { fileOf } from "@/lib/files/read/sample-files";
import { readSample } from "@/lib/files/read/sample-reading";
import { findJsonRecords } from "./find-json-records";
import { JsonSplitter } from "./json-splitter";

const point = (lng: number, lat: number, properties: object) => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates: [lng, lat] },
});
const A = point(44, 33, { date: "2024-02-04" });
const B = point(45, 34, { date: "2024-02-05" });
const AB = ["2024-02-04 33 44", "2024-02-05 34 45"];
const collection = (features: readonly unknown[], more = {}) =>
  JSON.stringify({ type: "FeatureCollection", ...more, features });

const TOPOLOGY = {
  type: "Topology",
  transform: { scale: [0.5, 0.5], translate: [44, 33] },
  arcs: [
    [
      [0, 0],
      [2, 0],
      [0, 2],
    ],
    [
      [2, 2],
      [-2, -2],
    ],
  ],
  objects: {
    sites: {
      type: "GeometryCollection",
      geometries: [
        { type: "Point", coordinates: [0, 0], properties: { date: "2024-02-04" } },
        { type: "Polygon", arcs: [[0, 1]], properties: { date: "2024-02-05" } },
      ],
    },
  },
};

test.each<[string, string, readonly string[]]>([
  ["a sequence with record separators", `\u001e${JSON.stringify(A)}\n\u001e${JSON.stringify(B)}\n`, AB],
  ["features printed over many lines", `${JSON.stringify(A, null, 2)}\n${JSON.stringify(B, null, 2)}`, AB],
  ["a single feature", JSON.stringify(B), AB.slice(1)],
  ["an array of features", JSON.stringify([A, B]), AB],
  ["two collections one after the other", `${collection([A])}\n${collection([B])}`, AB],
  ["members before the features", collection([A, B], { meta: { list: [{ a: 1 }, { a: 2 }, { a: 3 }] } }), AB],
  [
    "objects far inside",
    JSON.stringify({
      help: "x",
      result: {
        fields: [{ id: "a" }, { id: "b" }, { id: "c" }],
        records: [{ date: "2024-02-04", lat: 33, lon: 44 }],
      },
    }),
    AB.slice(0, 1),
  ],
  [
    "objects with lists of objects",
    '{"date":"2024-02-04","lat":33,"lon":44,"tags":[{"k":1}]}\n{"date":"2024-02-05","lat":34,"lon":45,"tags":[{"k":1},{"k":2}]}',
    AB,
  ],
  ["TopoJSON", JSON.stringify(TOPOLOGY), ["2024-02-04 33 44", "2024-02-05 33.5 44.75"]],
  [
    "Esri JSON in degrees of a kindred system",
    JSON.stringify({
      fields: [{ name: "date", type: "esriFieldTypeString" }],
      spatialReference: { wkid: 4326 },
      features: [{ attributes: { date: "2024-02-04" }, geometry: { x: 44, y: 33 } }],
    }),
    AB.slice(0, 1),
  ],
])("%s", async (_, text, places) => {
  const read = await readSample(text);
  expect(read.places).toEqual(places);
  expect(read.refused).toBe(0);
});

test.each([
  [
    ["projected", "EPSG:32638"],
    collection([point(440_000, 3_700_000, {})], {
      crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::32638" } },
    }),
  ],
  [
    ["projected", "EPSG:3857"],
    `{"spatialReference":{"wkid":102100,"latestWkid":3857},"features":[{"attributes":{},"geometry":{"x":1,"y":2}}]}`,
  ],
  [["metres", "440000, 3700000"], collection([point(440_000, 3_700_000, {})])],
])("%s is refused by name", async (name, text) => {
  const fault = await lookAtFile(fileOf(text)).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(FileFault);
  expect(fault).toMatchObject({ said: name });
});

test("a property that appears only later becomes a column behind the others, and that is counted", async () => {
  const features = Array.from({ length: 3000 }, (_, i) =>
    point(44, 33, { date: "2024-02-04", ...(i === 2999 ? { weapon: "drone" } : {}) }),
  );
  const { reading, refused } = await readSample(collection(features));
  expect([reading.table.count, refused, reading.counts.lateColumns]).toEqual([3000, 0, 1]);
  expect(reading.header.at(-1)).toBe("weapon");
  expect((await readRow(reading, 2999)).at(-1)).toBe("drone");
});

test("a broken line costs no other, and keeps its number", async () => {
  const { reading, places } = await readSample(
    `${JSON.stringify(A)}\n{"type":"Feature","pro\n${JSON.stringify(B)}\n`,
  );
  expect(places).toEqual(AB);
  expect([...reading.table.rows]).toEqual([1, 3]);
  expect(reading.refusals.first.map(({ row, rule }) => [row, rule])).toEqual([[2, "not-json"]]);
});

test("records too deep or too large are refused in bounded time, the others are read", async () => {
  const deep = `{"type":"Feature","properties":{"x":${"[".repeat(5000)}${"]".repeat(5000)}},"geometry":null}`;
  const large = `{"type":"Feature","properties":{"x":"${"y".repeat(20 * 2 ** 20)}"},"geometry":null}`;
  const { reading, places } = await readSample(
    `{"type":"FeatureCollection","features":[${JSON.stringify(A)},${deep},${large},${JSON.stringify(B)}]}`,
  );
  expect(places).toEqual(AB);
  expect(reading.refusals.counts).toEqual({ "too-deep": 1, "record-too-large": 1 });
});

test("records are the same wherever the text is cut into chunks", () => {
  const text = `{"a":{"features":[{"no":1}]},"features":[${JSON.stringify(A)}, {"x":"{\\"]","y":[[{}]]}],"z":[1,{"q":2}]}`;
  const bytes = new TextEncoder().encode(text);
  const found = findJsonRecords(text);
  expect(found?.path).toEqual(["features"]);
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length), { maxLength: 8 }), (cuts) => {
      const records: string[] = [];
      const splitter = new JsonSplitter(
        { path: ["features"], lines: false },
        { onRecord: (json) => records.push(json), onFault: (fault) => records.push(fault) },
      );
      const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      for (const [index, to] of at.slice(1).entries()) splitter.push(bytes.slice(at[index], to));
      expect(records).toEqual([JSON.stringify(A), '{"x":"{\\"]","y":[[{}]]}']);
      expect(splitter.cutOff).toBe(false);
    }),
  );
});
