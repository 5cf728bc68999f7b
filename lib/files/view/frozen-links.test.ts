import { describe, expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { FIRST_FILE_LAYOUT } from "@/lib/files/table/file-columns";
import { sampleColumn, sampleTable } from "@/lib/files/table/sample-table";
import { repairSentence } from "@/lib/view/text/repairs";
import { NO_EXTRAS } from "@/lib/view/view";
import { fittingFileLink, parseFileLink } from "./file-link";
import type { FileView } from "./file-view";
import { fileViewOfLink } from "./file-view-of-link";
import { linkOfFileView } from "./link-of-file-view";

// Links as readers have sent them. A row here is changed only by a new version of the link, with a step that migrates the old.

const FIRST = knownDay("2024-01-06");
/** Sixty rows, two a day, to 4 February 2024; numbered 2 to 61. */
const days = Array.from({ length: 60 }, (_, row) => FIRST + Math.floor(row / 2));
const codes = (values: number) => days.map((_, row) => row % values);
const table = sampleTable(
  days,
  sampleColumn("kind", codes(5), ["", "drone", "rocket, large", "a:b", "طائرة"]),
  sampleColumn("kind", codes(3), ["", "x", "y"]),
  sampleColumn("Who: did, it?", codes(4), ["v0", "v1", "v2", "v3"]),
);

const BEGINNING: FileView = {
  day: knownDay("2024-02-04"),
  span: { type: "window", days: 30 },
  axis: null,
  colour: 0,
  hidden: [[], [], []],
  q: "",
  selected: null,
  order: "newest",
  camera: null,
  beside: false,
  draw: "auto",
  speed: 4,
  loop: false,
  backwards: false,
  skip: false,
  panel: "list",
  chart: "time",
  table: FIRST_FILE_LAYOUT,
  hiddenLayers: [],
  extras: NO_EXTRAS,
};
const JAN_20: FileView = { ...BEGINNING, day: knownDay("2024-01-20") };
/** What every link to that view says. */
const HEAD = "#file=mine.csv&rows=60&on=2024-01-20&span=window&days=30";

interface FrozenLink {
  readonly link: string;
  readonly shows: FileView;
  /** Where it is not the link itself; but for the version, which links of that time did not say. */
  readonly canonical?: string;
  /** `key=text` of what could not be taken as it stood. */
  readonly told?: readonly string[];
}

const FROZEN: readonly FrozenLink[] = [
  {
    link: "#file=mine.csv",
    shows: BEGINNING,
    canonical: "#file=mine.csv&rows=60&on=2024-02-04&span=window&days=30",
  },
  { link: HEAD, shows: JAN_20 },
  {
    link: "#file=mine.csv&rows=60&on=2024-01-20&span=day",
    shows: { ...JAN_20, span: { type: "day" } },
  },
  {
    link: "#file=mine.csv&on=2024-01-20&span=until",
    shows: { ...JAN_20, span: { type: "until" } },
    canonical: "#file=mine.csv&rows=60&on=2024-01-20&span=until",
  },
  {
    link: "#file=mine.csv&rows=60&on=2024-01-20&span=from",
    shows: { ...JAN_20, span: { type: "from" } },
  },
  {
    link: "#file=mine.csv&rows=60&on=2024-01-20&span=range&start=2024-01-10",
    shows: { ...JAN_20, span: { type: "range", start: knownDay("2024-01-10") } },
  },
  {
    link: "#file=mine.csv&on=2024-01-20&days=7",
    shows: JAN_20,
    canonical: HEAD,
  },
  {
    link: `${HEAD}&from=2024-01-10&to=2024-01-30`,
    shows: { ...JAN_20, axis: { from: knownDay("2024-01-10"), to: knownDay("2024-01-30") } },
  },
  { link: `${HEAD}&colour=kind+%282%29`, shows: { ...JAN_20, colour: 1 } },
  { link: `${HEAD}&colour=Who:+did,+it%3F`, shows: { ...JAN_20, colour: 2 } },
  { link: `${HEAD}&only=kind:drone`, shows: { ...JAN_20, hidden: [[0, 2, 3, 4], [], []] } },
  {
    link: `${HEAD}&not=kind:drone,rocket%5C,+large`,
    shows: { ...JAN_20, hidden: [[1, 2], [], []] },
  },
  {
    link: `${HEAD}&only=kind:a%5C:b,%D8%B7%D8%A7%D8%A6%D8%B1%D8%A9`,
    shows: { ...JAN_20, hidden: [[0, 1, 2], [], []] },
  },
  { link: `${HEAD}&not=kind:,`, shows: { ...JAN_20, hidden: [[0], [], []] } },
  { link: `${HEAD}&only=kind:`, shows: { ...JAN_20, hidden: [[0, 1, 2, 3, 4], [], []] } },
  {
    link: `${HEAD}&not=Who%5C:+did%5C,+it?:v3&only=kind+(2):x&only=kind:drone`,
    shows: { ...JAN_20, hidden: [[0, 2, 3, 4], [0, 2], [3]] },
    canonical: `${HEAD}&only=kind:drone&only=kind+%282%29:x&not=Who%5C:+did%5C,+it%3F:v3`,
  },
  { link: `${HEAD}&q=al-Asad+%2322+%26+50%25`, shows: { ...JAN_20, q: "al-Asad #22 & 50%" } },
  { link: `${HEAD}&row=17`, shows: { ...JAN_20, selected: 15 } },
  { link: `${HEAD}&order=oldest`, shows: { ...JAN_20, order: "oldest" } },
  {
    link: `${HEAD}&at=34.45,41.2,6.3`,
    shows: { ...JAN_20, camera: { lat: 34.45, lng: 41.2, zoom: 6.3 } },
  },
  {
    link: `${HEAD}&at=-12.5,-179.9999,0`,
    shows: { ...JAN_20, camera: { lat: -12.5, lng: -179.9999, zoom: 0 } },
  },
  { link: `${HEAD}&panel=table`, shows: { ...JAN_20, panel: "table" } },
  { link: `${HEAD}&atlas=1`, shows: { ...JAN_20, beside: true } },
  {
    link: `${HEAD}&panel=table&sort=-kind+%282%29&cols=Day,kind&group=Who:+did,+it%3F`,
    shows: {
      ...JAN_20,
      panel: "table",
      table: { sort: { column: "1", descending: true }, columns: ["day", "0"], group: "2" },
    },
  },
  {
    link: `${HEAD}&panel=table&sort=row&group=day`,
    shows: {
      ...JAN_20,
      panel: "table",
      table: { sort: { column: "row", descending: false }, columns: [], group: "day" },
    },
    canonical: `${HEAD}&panel=table&sort=Row&group=Day`,
  },
  {
    link: `${HEAD}&sort=notes&cols=Day,notes&group=Row`,
    shows: { ...JAN_20, table: { ...FIRST_FILE_LAYOUT, columns: ["day"] } },
    canonical: `${HEAD}&cols=Day`,
    told: ["sort=notes", "cols=notes", "group=Row"],
  },
  { link: `${HEAD}&panel=charts&chart=series`, shows: { ...JAN_20, panel: "charts", chart: "series" } },
  {
    link: `${HEAD}&panel=charts&chart=by:Who:+did,+it%3F`,
    shows: { ...JAN_20, panel: "charts", chart: "2" },
  },
  { link: `${HEAD}&chart=time`, shows: JAN_20, canonical: HEAD },
  { link: `${HEAD}&chart=by:nobody`, shows: JAN_20, canonical: HEAD, told: ["chart=by:nobody"] },
  { link: `${HEAD}&chart=1`, shows: JAN_20, canonical: HEAD, told: ["chart=1"] },
  { link: `${HEAD}&draw=points`, shows: { ...JAN_20, draw: "points" } },
  {
    link: `${HEAD}&draw=density&speed=0.5&loop=1&back=1&skip=1`,
    shows: { ...JAN_20, draw: "density", speed: 0.5, loop: true, backwards: true, skip: true },
  },
  {
    link: `${HEAD}&colour=kind&order=newest&draw=auto&speed=4&loop=0&back=0&skip=0&atlas=0`,
    shows: JAN_20,
    canonical: HEAD,
  },
  {
    link: "#skip=1&q=Tanf&file=mine.csv&span=day&on=2024-01-20",
    shows: { ...JAN_20, span: { type: "day" }, q: "Tanf", skip: true },
    canonical: "#file=mine.csv&rows=60&on=2024-01-20&span=day&q=Tanf&skip=1",
  },
  {
    link: "#file=mine.csv&rows=many&on=2024-02-30&span=sometimes&start=soon&speed=3&loop=maybe&at=here&zzz=1",
    shows: BEGINNING,
    canonical: "#file=mine.csv&rows=60&on=2024-02-04&span=window&days=30",
    told: [
      "zzz=1",
      "rows=many",
      "on=2024-02-30",
      "span=sometimes",
      "start=soon",
      "at=here",
      "speed=3",
      "loop=maybe",
    ],
  },
  {
    link: "#file=mine.csv&on=2023-12-31&span=window&order=up&draw=nicely&colour=shade&row=999",
    shows: { ...BEGINNING, day: knownDay("2024-01-06") },
    canonical: "#file=mine.csv&rows=60&on=2024-01-06&span=window&days=30",
    told: ["span=window", "order=up", "draw=nicely", "colour=shade", "row=999", "on=2023-12-31"],
  },
  {
    link: `${HEAD}&from=2023-01-01&to=2024-01-30&only=kind:drone,tank&not=nobody:x&only=kind+(2):z&not=oops`,
    shows: {
      ...JAN_20,
      axis: { from: knownDay("2024-01-06"), to: knownDay("2024-01-30") },
      hidden: [[0, 2, 3, 4], [], []],
    },
    canonical: `${HEAD}&from=2024-01-06&to=2024-01-30&only=kind:drone`,
    told: ["not=oops", "kind=tank", "not=nobody:x", "only=kind (2):z", "from=2023-01-01"],
  },
];

describe("a link that somebody has on a file", () => {
  test.each(FROZEN)("$link shows what it did", ({ link, shows, canonical = link, told = [] }) => {
    const asked = parseFileLink(link);
    const { view, repairs } = fileViewOfLink(table, asked);
    expect(asked?.link.file).toBe("mine.csv");
    expect(view).toEqual(shows);
    expect(repairs.map(({ key, text }) => `${key}=${text}`).sort()).toEqual([...told].sort());
    expect(fittingFileLink(linkOfFileView("mine.csv", table, view)).hash).toBe(`${canonical}&v=1`);
  });

  test.each([
    "#file=a.csv",
    "#file=a.csv&on=2024-02-09",
    "#file=My+file+%281%29+%26+more.csv&rows=0&span=until&q=x",
    "#file=%D9%85%D9%84%D9%81.csv&span=window&days=2&from=1999-12-31&to=2024-02-29",
    "#file=a.csv&span=range&start=2024-01-01&colour=any+column&not=kind:x&only=side:,&row=1&order=newest&at=0,0,22&atlas=1&draw=auto&speed=16&loop=1",
  ])("%s is kept as it is by a slide that has not got the file", (link) => {
    const asked = parseFileLink(link);
    expect(asked?.repairs).toEqual([]);
    expect(asked && fittingFileLink(asked.link)).toEqual({ hash: `${link}&v=1`, dropped: [] });
  });

  test("says its version, and one of a later version is read as far as it goes", () => {
    for (const v of ["1", "0"]) expect(parseFileLink(`${HEAD}&v=${v}`)).toEqual(parseFileLink(HEAD));
    const later = parseFileLink(`${HEAD}&tilt=40&row=17&v=2`);
    const { view, repairs } = fileViewOfLink(table, later);
    expect(view).toEqual({ ...JAN_20, selected: 15 });
    expect(repairs.map((repair) => repairSentence(repair, "en"))).toEqual([
      "The link was made for a newer version (v=2) of the atlas; what could be read is shown.",
      "The link has a key “tilt” that the atlas does not know; it was left out.",
    ]);
  });

  test.each(["", "#", "#on=2024-02-04", "#file=&on=2024-02-04"])("“%s” asks for no file", (hash) => {
    expect(parseFileLink(hash)).toBeNull();
  });
});
