import { expect, test } from "vitest";
import { readSample } from "@/lib/export/files/sample-file";
import { extentOfRow } from "@/lib/files/table/file-table";
import { filesWords } from "@/lib/messages/rooms";
import { longitudeSpan, spanOfStretches } from "./longitude-span";
import { PLACE_PRECISIONS } from "./place-precision";
import { extentKind, extentText, readExtent } from "./row-extent";

const AREA = "POLYGON ((43 33, 44.5 33, 44.5 36.3, 43 36.3, 43 33))";
const FIJI =
  "MULTIPOLYGON (((177 -18, 180 -18, 180 -16, 177 -16, 177 -18)), ((-180 -18, -179 -18, -179 -16, -180 -16, -180 -18)))";

async function shapesOf(text: string) {
  const { table } = await readSample(text);
  return Array.from({ length: table.count }, (_, row) => [
    PLACE_PRECISIONS[table.precisions?.[row] ?? 0],
    extentOfRow(table, row)?.map((degrees) => Math.round(degrees * 1000) / 1000) ?? null,
  ]);
}

test("a cell of WKT keeps how far it reaches, by day and beside points", async () => {
  const rows = [
    `2024-02-05,"${AREA}"`,
    '2024-02-04,"LINESTRING (40 33, 42 34)"',
    "2024-02-06,POINT (44 33)",
    `2024-02-07,"${FIJI}"`,
  ];
  expect(await shapesOf(`date,geometry\n${rows.join("\n")}\n`)).toEqual([
    ["line", [40, 33, 42, 34]],
    ["area", [43, 33, 44.5, 36.3]],
    ["unknown", null],
    ["area", [177, -18, 181, -16]],
  ]);
});

test("features of GeoJSON keep it too, and a file of points holds none", async () => {
  const feature = (geometry: object, date: string) => ({ type: "Feature", properties: { date }, geometry });
  const line = {
    type: "MultiLineString",
    coordinates: [
      [
        [40, 33],
        [41, 33.5],
      ],
      [
        [44, 35],
        [45, 36],
      ],
    ],
  };
  const point = { type: "Point", coordinates: [44, 33] };
  const collection = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features });
  expect(await shapesOf(collection(feature(point, "2024-02-04"), feature(line, "2024-02-05")))).toEqual([
    ["unknown", null],
    ["line", [40, 33, 45, 36]],
  ]);
  const { table } = await readSample(collection(feature(point, "2024-02-04")));
  expect(table.extents ?? null).toBeNull();
});

test("kinds and sizes are named; what is no extent is none", () => {
  expect(
    ["LineString", "Polyline", "Polygon", "MultiPolygon", "MultiPoint", "GeometryCollection"].map(extentKind),
  ).toEqual(["line", "line", "area", "area", "extent", "extent"]);
  const words = filesWords.get("en").shown.precision;
  expect(extentText([43, 33, 44, 34], words)).toBe("93 km wide, 110 km high");
  expect(extentText([43, 33, 43.001, 33], words)).toBe("93 m wide, 0 m high");
  expect(extentText([43, 33, 44, 34], filesWords.get("ar").shown.precision)).toBe(
    "العرض 93 كم والارتفاع 110 كم",
  );
  expect(readExtent("43 33 44.5 36.3")).toEqual([43, 33, 44.5, 36.3]);
  for (const text of ["", "43 33 44", "44 33 43 36", "a b c d", "1 2 3 4 5"])
    expect(readExtent(text)).toBeNull();
});

test("parts that a file has cut at 180° lie together", () => {
  const russia = [
    { west: 19, east: 23 },
    { west: 27, east: 180 },
    { west: -180, east: -169 },
  ];
  expect(spanOfStretches(russia)).toEqual({ west: 19, east: 191 });
  expect(spanOfStretches([{ west: -180, east: 180 }])).toEqual({ west: -180, east: 180 });
  const points = [178, -179, 175];
  expect(spanOfStretches(points.map((at) => ({ west: at, east: at })))).toEqual(longitudeSpan(points));
});
