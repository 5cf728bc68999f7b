import fc from "fast-check";
import { expect, test } from "vitest";
import { LIST_ORDERS } from "@/lib/collection/listed-items";
import { type Day, day, knownDay } from "@/lib/domain/day";
import type { FileColumnId } from "@/lib/files/table/file-columns";
import { sampleColumn, sampleTable } from "@/lib/files/table/sample-table";
import { filesWords } from "@/lib/messages/rooms";
import { randomExtras } from "@/lib/view/address/random-extras.fixture";
import { tidyCamera } from "@/lib/view/keys/map-keys";
import { askedText } from "@/lib/view/text/query-key";
import { type DaySpan, LAYER_NAMES, PANELS, SPEEDS } from "@/lib/view/view";
import { DRAWINGS } from "./drawing";
import type { FileChart } from "./file-chart";
import { FILE_KEYS, type FileLink, fittingFileLink, MAX_OWN_LINK, parseFileLink } from "./file-link";
import { type FileView, firstFileView } from "./file-view";
import { fileRepairsText, fileViewOfLink } from "./file-view-of-link";
import type { LinkFilter } from "./link-filter";
import { linkOfFileView } from "./link-of-file-view";

const FIRST = 19_700;
const days = Array.from({ length: 60 }, (_, i) => FIRST + Math.floor(i / 2));
const odd = ["", "drone", "rocket, large", "a:b", "\\", "%2C&=#", "طائرة", " spaced  out ", ","];
const table = sampleTable(
  days,
  sampleColumn(
    "kind",
    days.map((_, i) => i % odd.length),
    odd,
  ),
  sampleColumn(
    "kind",
    days.map((_, i) => i % 3),
    ["", "x", "y"],
  ),
  sampleColumn(
    "Who: did, it?",
    days.map((_, i) => 1 + (i % 20)),
    ["", ...Array.from({ length: 20 }, (_, i) => `v${i}`)],
  ),
);

const anyDay: fc.Arbitrary<Day> = fc.integer({ min: FIRST, max: FIRST + 29 }).map(day);
const span: fc.Arbitrary<DaySpan> = fc.oneof(
  fc.constantFrom<DaySpan>({ type: "day" }, { type: "until" }, { type: "from" }),
  fc.integer({ min: 2, max: 366 }).map((days) => ({ type: "window" as const, days })),
  anyDay.map((start) => ({ type: "range" as const, start })),
);
const camera = fc
  .record({
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
  })
  .map(tidyCamera);
const q = fc
  .oneof(fc.string({ unit: "grapheme", maxLength: 90 }), fc.string({ unit: "binary", maxLength: 90 }))
  .map(askedText);
const hiddenOf = (codes: number[]) =>
  fc.oneof(fc.constant<number[]>([]), fc.subarray(codes)).map((list) => [...list].sort((a, b) => a - b));

const randomView: fc.Arbitrary<FileView> = fc.record({
  day: anyDay,
  span,
  axis: fc.option(
    fc
      .tuple(anyDay, anyDay)
      .filter(([a, b]) => a < b)
      .map(([from, to]) => ({ from, to })),
    { nil: null },
  ),
  colour: fc.constantFrom(0, 1, 2),
  hidden: fc.tuple(
    hiddenOf([...odd.keys()]),
    hiddenOf([0, 1, 2]),
    hiddenOf(Array.from({ length: 20 }, (_, i) => i + 1)),
  ),
  q,
  selected: fc.option(fc.nat(59), { nil: null }),
  order: fc.constantFrom(...LIST_ORDERS),
  camera: fc.option(camera, { nil: null }),
  hiddenLayers: fc.subarray([...LAYER_NAMES]),
  extras: randomExtras,
  draw: fc.constantFrom(...DRAWINGS),
  speed: fc.constantFrom(...SPEEDS),
  loop: fc.boolean(),
  backwards: fc.boolean(),
  beside: fc.boolean(),
  skip: fc.boolean(),
  panel: fc.constantFrom(...PANELS),
  chart: fc.constantFrom<FileChart>("time", "series", "0", "1", "2"),
  table: fc.record({
    sort: fc.record({
      column: fc.constantFrom<FileColumnId>("row", "day", "0", "1", "2"),
      descending: fc.boolean(),
    }),
    columns: fc.subarray<FileColumnId>(["row", "day", "0", "1", "2"]),
    group: fc.constantFrom<FileColumnId | null>(null, "day", "0", "1", "2"),
  }),
});

test("a link gives its view back, unrepaired, and stands as it is in an address", () => {
  fc.assert(
    fc.property(randomView, (view) => {
      const hash = fittingFileLink(linkOfFileView("My ‘own’ #1 & 100%.csv", table, view)).hash;
      expect(new URL(hash, "https://atlas.example/own-data").hash).toBe(hash);
      const reading = parseFileLink(hash);
      const { view: back, repairs } = fileViewOfLink(table, reading);
      expect(repairs).toEqual([]);
      expect(back).toEqual(view);
      expect(reading?.link.file).toBe("My ‘own’ #1 & 100%.csv");
      expect(fittingFileLink(linkOfFileView("My ‘own’ #1 & 100%.csv", table, back)).hash).toBe(hash);
    }),
    { numRuns: 300 },
  );
});

test("is readable, in one order, without what is as it begins", () => {
  const view = firstFileView(table);
  expect(fittingFileLink(linkOfFileView("a.csv", table, view)).hash).toBe(
    "#file=a.csv&rows=60&on=2024-01-07&span=window&days=30&v=1",
  );
  const hidden = [[0, 2, 3, 4, 5, 6, 7, 8], [1], []];
  const set: FileView = {
    ...view,
    span: { type: "day" },
    hidden,
    q: "al-Asad",
    selected: 3,
    colour: 1,
    speed: 8,
  };
  expect(fittingFileLink(linkOfFileView("a.csv", table, set)).hash).toBe(
    "#file=a.csv&rows=60&on=2024-01-07&span=day&colour=kind+%282%29&only=kind:drone&not=kind+%282%29:x&q=al-Asad&row=5&speed=8&v=1",
  );
});

const garbage = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom("%", "%E0", "&", "=", "#", ",", ":", "\\", "only", "1", "-", "é", "\ud800"),
  }),
);

test("garbage never throws, and falls back alone", () => {
  const keys = [...Object.keys(FILE_KEYS), "only", "not", "file", "v", "__proto__", "toString"];
  fc.assert(
    fc.property(randomView, fc.constantFrom(...keys), garbage, garbage, (view, key, value, tail) => {
      const { view: any } = fileViewOfLink(table, parseFileLink(`#file=a&${key}=${value}&${tail}`));
      const again = fileViewOfLink(
        table,
        parseFileLink(fittingFileLink(linkOfFileView("a", table, any)).hash),
      );
      expect(again).toEqual({ view: any, repairs: [] });
      parseFileLink(value);
      const { view: kept } = fileViewOfLink(
        table,
        parseFileLink(
          `${fittingFileLink(linkOfFileView("a", table, { ...view, loop: false })).hash}&${new URLSearchParams({ loop: `x${value}` })}`,
        ),
      );
      expect(kept).toEqual({ ...view, loop: false });
    }),
    { numRuns: 500 },
  );
});

test("what cannot be read or is not in the file is told in a line", () => {
  const asked = parseFileLink(
    "#file=a.csv&on=2024-02-30&span=window&days=9999&rows=x&only=kind:drone,tank&not=nobody:x&row=999&order=up&zzz=1",
  );
  const { view, repairs } = fileViewOfLink(table, asked);
  expect(repairs.map(({ key, text }) => `${key}=${text}`)).toEqual([
    "zzz=1",
    "rows=x",
    "on=2024-02-30",
    "days=9999",
    "order=up",
    "row=999",
    "kind=tank",
    "not=nobody:x",
  ]);
  expect(view).toEqual({
    ...firstFileView(table),
    span: { type: "window", days: 366 },
    hidden: [[0, 2, 3, 4, 5, 6, 7, 8], [], []],
  });
  const words = filesWords.get("en").shown.link;
  expect(fileRepairsText(repairs, "en", words)).toBe(
    "The link has a key “zzz” that the atlas does not know; it was left out. " +
      "The link asked for rows=x, which cannot be read; it was left out. " +
      "The link asked for on=2024-02-30, which cannot be read; it was left out. " +
      "5 more of its keys could not be used as given.",
  );
  expect(fileRepairsText([], "en", words)).toBe("");
  expect(parseFileLink("#on=2024-02-04")).toBeNull();
  expect(parseFileLink("")).toBeNull();
  expect(parseFileLink("#file=a.csv&on=2024-02-04")?.link.day).toBe(knownDay("2024-02-04"));
});

test.each([
  ["on=2024-1-7&span=DAY&loop=true", "on=2024-01-07&span=day&loop=1", ["on=2024-1-7 read as 2024-01-07"]],
  ["at=34,41,30", "at=34,41,22", ["at=34,41,30 read as zoom 22"]],
  ["from=2024-01-05&to=2024-01-02", "from=2024-01-02&to=2024-01-05", ["from=2024-01-05 swapped"]],
  ["from=2024-01-05", "", ["from=2024-01-05 unreadable"]],
  ["speed=8&speed=2&q=&utm_source=x", "speed=8", ["speed=8 repeated"]],
  ["row=0", "row=0", []],
])("%s is read as on the atlas", (asked, printed, told) => {
  const reading = parseFileLink(`#file=a.csv&${asked}`);
  expect(reading && fittingFileLink(reading.link).hash).toBe(
    `#${["file=a.csv", printed, "v=1"].filter(Boolean).join("&")}`,
  );
  expect(
    reading?.repairs.map(
      ({ key, text, rule, used }) => `${key}=${text} ${used === null ? rule : `read as ${used}`}`,
    ),
  ).toEqual(told);
});

test("a link stays short: the longest filters are left out, and said to be", () => {
  const long: LinkFilter = {
    column: "actor",
    keeps: false,
    values: Array.from({ length: 900 }, (_, i) => `somebody ${i}`),
  };
  const short: LinkFilter = { column: "kind", keeps: true, values: ["drone"] };
  const base: FileLink = { ...linkOfFileView("a.csv", table, firstFileView(table)), filters: [long, short] };
  const { hash, dropped } = fittingFileLink(base);
  expect(hash.length).toBeLessThanOrEqual(MAX_OWN_LINK);
  expect(dropped).toEqual(["actor"]);
  expect(parseFileLink(hash)?.link.filters).toEqual([short]);
});
