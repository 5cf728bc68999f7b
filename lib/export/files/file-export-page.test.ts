import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { svgTree } from "@/lib/export/documents/pdf/svg-tree";
import { paintSheet, SHEET_SIZES, type SheetShape } from "@/lib/export/page/paint-sheet";
import { firstFileView } from "@/lib/files/view/file-view";
import { pointsPalette } from "@/lib/signs/points-palette";
import type { Camera } from "@/lib/view/view";
import { fileCamera } from "./file-camera";
import { fileExhibitOf } from "./file-exhibit";
import { fileExportPage } from "./file-export-page";
import { fileStamp } from "./file-stamp";
import { GROUND_FILES, type GroundFiles, groundPaths } from "./ground-paths";
import { paintGround } from "./paint-file-map";
import { paintMarks } from "./paint-marks";
import { paintPoints, paintRows } from "./paint-rows";
import { rowsPixels } from "./rows-pixels";
import { readSample } from "./sample-file";
import type { GroundPaths } from "./world-names";

const PAGE = "https://atlas.example.org/own-data";
const HOSTILE = `</text><script>alert(1)</script>&"'`;
const files = Object.fromEntries(
  GROUND_FILES.map((name) => [name, JSON.parse(readFileSync(`public/basemap/${name}.json`, "utf8"))]),
) as unknown as GroundFiles; // the names are those of the type
const paths = groundPaths(files);

const KINDS = ["drone", "rocket", HOSTILE, ""];
const rows = Array.from(
  { length: 60 },
  (_, i) =>
    `2024-01-${String(10 + Math.floor(i / 4)).padStart(2, "0")},${33 + i / 30},${40 + i / 20},"${(KINDS[i % 4] ?? "").replaceAll('"', '""')}",note ${i}`,
);
const reading = await readSample(`date,lat,lon,kind,notes\n${rows.join("\n")}\n`);
const { table } = reading;
const whole = { ...firstFileView(table), span: { type: "until" } } as const;
const exhibitOf = (change: object = {}, file = "my file.csv") =>
  fileExhibitOf({ file, table, view: { ...whole, ...change }, page: PAGE });
const circlesIn = (svg: string) => svg.match(/<circle [^>]*fill-opacity/g) ?? [];
const sheetOf = (exhibit: ReturnType<typeof exhibitOf>, shape: SheetShape, theme: "light" | "dark") =>
  paintSheet(
    fileExportPage(exhibit, paths, async (...given) => paintPoints(...given)),
    { shape, theme, words: null },
  );

describe.each(["light", "dark"] as const)("the rows in %s", (theme) => {
  const camera = { lat: 34, lng: 41.5, zoom: 6 };
  const size = { widthPx: 800, heightPx: 600 };

  test("are as many discs as the map counts, in the colours of the legend", () => {
    const exhibit = exhibitOf();
    const circles = circlesIn(paintPoints(exhibit, camera, size, theme));
    expect(circles).toHaveLength(60);
    expect(exhibit.shown).toBe(60);
    const palette = pointsPalette(theme);
    const used = new Set(circles.map((circle) => /fill="(#\w+)"/.exec(circle)?.[1]));
    expect([...used].sort()).toEqual([...palette.slice(0, 4)].sort());
  });

  test("leave out what the filters and the span leave out", () => {
    const exhibit = exhibitOf({ hidden: [[1, 2]], span: { type: "window", days: 2 } });
    expect(circlesIn(paintPoints(exhibit, camera, size, theme))).toHaveLength(4);
    expect(exhibit.shown).toBe(4);
  });

  test("as pixels cover what the circles cover", async () => {
    const exhibit = exhibitOf();
    const pixels = await rowsPixels(exhibit, camera, size, theme, 1, async () => {});
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">${paintPoints(exhibit, camera, size, theme)}</svg>`;
    const drawn = new Resvg(svg).render().pixels; // multiplied by alpha
    expect([pixels.width, pixels.height]).toEqual([800, 600]);
    let [sum, difference] = [0, 0];
    for (let at = 3; at < drawn.length; at += 4) {
      sum += drawn[at] ?? 0;
      difference += Math.abs((drawn[at] ?? 0) - (pixels.rgba[at] ?? 0));
    }
    expect(sum).toBeGreaterThan(500_000);
    expect(difference / sum).toBeLessThan(0.03);
  });
});

test.each([4, 5.5, 7, 9])(
  "as marks at zoom %d every row is a mark or counted in a ring, and none twice",
  (zoom) => {
    const exhibit = exhibitOf({ hidden: [[1]], span: { type: "window", days: 9 } });
    const camera = { lat: 34, lng: 41.5, zoom };
    const svg = paintMarks(exhibit, camera, { widthPx: 800, heightPx: 600 }, "light");
    const marks = svg.match(/class="own-mark"/g)?.length ?? 0;
    const counted = [...svg.matchAll(/text-anchor="middle"[^>]*>(\d+)</g)].map(([, count]) => Number(count));
    expect(exhibit.shown).toBe(27);
    expect(marks + counted.reduce((sum, count) => sum + count, 0)).toBe(27);
    expect(() => svgTree(`<svg>${svg}</svg>`)).not.toThrow();
    expect(() => new Resvg(`<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`)).not.toThrow();
    const colours = new Set(pointsPalette("light").slice(0, 4));
    if (marks > 0) {
      const today = svg.match(/class="own-mark"[^>]*fill="(#\w+)"/g)?.at(-1) ?? "";
      expect(colours).toContain(/fill="(#\w+)"/.exec(today)?.[1]);
    }
  },
);

test.each(["wide", "standard", "square"] as const)(
  "a %s sheet is whole, and its texts are only texts",
  async (shape) => {
    const exhibit = exhibitOf({}, `${HOSTILE}.csv`);
    const sheet = await sheetOf(exhibit, shape, "dark");
    expect(sheet.svg).not.toContain("<script");
    expect(() => svgTree(sheet.svg)).not.toThrow();
    const image = new Resvg(sheet.svg).render();
    expect([image.width, image.height]).toEqual([SHEET_SIZES[shape].widthPx, SHEET_SIZES[shape].heightPx]);
    expect(sheet.map.heightPx).toBeGreaterThan(sheet.heightPx * 0.4);
    expect(circlesIn(sheet.svg)).toHaveLength(60);
    const words = [...sheet.svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");
    expect(words).toContain("60 rows shown");
    expect(words).toContain("60 rows in the file");
    expect(words).toContain("(empty)");
    expect(words.match(/ 15 /g)?.length).toBeGreaterThanOrEqual(3);
  },
);

test("the stamp says the filters, and the address asks for the file", () => {
  const stamp = fileStamp(exhibitOf({ hidden: [[1]], q: "al-Tanf" }));
  expect(stamp.facts).toContainEqual(expect.stringMatching(/^Filters: kind: without \S+; “al-Tanf”$/));
  expect(stamp.address).toBe(
    `${PAGE}#file=my+file.csv&rows=60&on=2024-01-24&span=until&not=kind:drone&q=al-Tanf&v=1`,
  );
  expect(stamp.code).toBe(stamp.address);
  expect(stamp.facts).toHaveLength(3);
});

test("a file that lies elsewhere has land about it", async () => {
  const far = await readSample("date,lat,lon\n2024-01-10,52.5,13.4\n2024-01-11,48.2,16.4\n");
  const exhibit = fileExhibitOf({
    file: "far.csv",
    table: far.table,
    view: firstFileView(far.table),
    page: PAGE,
  });
  const { svg } = await sheetOf(exhibit, "wide", "light");
  const map = svgTree(svg).children.find(({ attributes }) => attributes.class === "sheet-map");
  const land = JSON.stringify(map).length;
  expect(land).toBeGreaterThan(5_000);
  expect(circlesIn(svg)).toHaveLength(2);
});

test("rows on both sides of 180° lie in one picture, with the coarse land of both", async () => {
  const world = JSON.parse(readFileSync("public/basemap/world.json", "utf8"));
  const fiji = await readSample(
    "date,lat,lon\n2024-01-01,-17.7,178.0\n2024-01-01,-17,-179.9\n2024-01-02,-16.5,-179\n2024-01-02,-12,174\n",
  );
  const view = { ...firstFileView(fiji.table), span: { type: "until" } } as const;
  const exhibit = fileExhibitOf({ file: "fiji.csv", table: fiji.table, view, page: PAGE });
  const size = { widthPx: 800, heightPx: 600 };
  const camera = fileCamera(exhibit, size);
  expect(camera.lng).toBeCloseTo(177.5, 1);
  const circles = [...paintPoints(exhibit, camera, size, "light").matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)];
  expect(circles).toHaveLength(4);
  for (const [, x, y] of circles) {
    expect(Number(x)).toBeGreaterThan(40);
    expect(Number(x)).toBeLessThan(760);
    expect(Number(y)).toBeLessThan(600);
  }
  // Moved by hand to the other side of 180°: a link holds it as −178°.
  const moved = { ...exhibit, view: { ...view, camera: { lat: -17, lng: -178, zoom: 5 } } };
  expect(fileCamera(moved, size).lng).toBe(182);
  const land = (ground: GroundPaths, camera: Camera) =>
    paintGround(ground, camera, size, "light", fiji.table, view).below.length;
  const coarse = groundPaths({ ...files, world });
  expect(land(coarse, camera)).toBeGreaterThan(land(paths, camera) + 200);
  const pacific = { lat: 20, lng: 180, zoom: 1 };
  const { above } = paintGround(coarse, pacific, size, "light", fiji.table, view);
  for (const name of ["Australia", "China", "Canada", "United States"]) expect(above).toContain(`>${name}<`);
});

test("rows that are known to an area alone are open, as points and as marks, and the sheet says so", async () => {
  const placed = await readSample(
    "event_date,latitude,longitude,geo_precision\n2024-01-10,33,40,1\n2024-01-10,34,42,3\n2024-01-10,35,44,3\n",
  );
  expect(placed.table.precisions).not.toBeNull();
  const exhibit = fileExhibitOf({
    file: "areas.csv",
    table: placed.table,
    view: firstFileView(placed.table),
    page: PAGE,
  });
  const camera = { lat: 34, lng: 42, zoom: 6 };
  const size = { widthPx: 800, heightPx: 600 };
  expect(paintPoints(exhibit, camera, size, "light").match(/fill="none" stroke=/g)).toHaveLength(2);
  expect(paintMarks(exhibit, camera, size, "light").match(/class="own-mark"[^>]*stroke=/g)).toHaveLength(2);
  const { width, rgba } = await rowsPixels(exhibit, camera, size, "light", 1, async () => {});
  const alphaAt = (x: number, y: number) => rgba[(y * width + x) * 4 + 3] ?? 0;
  expect(alphaAt(400, 300)).toBe(0); // within the ring
  expect(alphaAt(406, 300)).toBeGreaterThan(60);
  const { svg } = await sheetOf(exhibit, "wide", "light");
  expect(svg).toContain("Open: known only to an area (2 rows).");
});

test("the extent of a selected area is outlined under its mark, while the row is shown", async () => {
  const area = "POLYGON ((40 33, 42 33, 42 34, 40 34, 40 33))";
  const placed = await readSample(`date,place\n2024-01-10,"${area}"\n2024-01-12,POINT (43 33)\n`);
  const of = (change: object) =>
    fileExhibitOf({
      file: "areas.csv",
      table: placed.table,
      view: { ...firstFileView(placed.table), span: { type: "until" }, ...change },
      page: PAGE,
    });
  const given = [{ lat: 33.5, lng: 41, zoom: 6 }, { widthPx: 800, heightPx: 600 }, "light"] as const;
  const svg = paintRows(of({ selected: 0 }), ...given);
  const [, x, y, width] =
    /class="own-extent" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  expect(width).toBeCloseTo((2 / 360) * 512 * 2 ** 6, 0);
  expect(x).toBeCloseTo(400 - (width ?? 0) / 2, 0);
  expect(y).toBeLessThan(300);
  expect(() => svgTree(`<svg>${svg}</svg>`)).not.toThrow();
  for (const change of [{ selected: 1 }, { selected: null }, { selected: 0, span: { type: "day" } }])
    expect(paintRows(of(change), ...given)).not.toContain("own-extent");
});
