import { describe, expect, test } from "vitest";
import { type Day, knownDay } from "@/lib/domain/day";
import type { OriginKey, PlaceId } from "@/lib/domain/place";
import type { LinkContext } from "@/lib/view/text/link-context";
import { repairSentence } from "@/lib/view/text/repairs";
import { SAMPLE_INCIDENTS, SAMPLE_PARTIES, sampleContext } from "@/lib/view/text/sample-context";
import { NO_EXTRAS, type View } from "@/lib/view/view";
import { parseView, printView } from "./codec";

// Links as readers have sent them. A row here is changed only by a new version of the link, with a step that migrates the old.

const on = (iso: string): Day => knownDay(iso);
const place = (id: string) => id as PlaceId;
const origin = (key: string) => key as OriginKey;
const [alTanf2017, , maysulun, tower22] = SAMPLE_INCIDENTS;
const incident = (id: (typeof SAMPLE_INCIDENTS)[number] | undefined): View["selected"] =>
  id === undefined ? null : { type: "incident", id };
const [houthis, iran, islamicResistance] = SAMPLE_PARTIES;
const parties = [houthis, iran, islamicResistance].filter((party) => party !== undefined);

/** The dataset as it is since release 2.1: it goes on to the end of 2025. */
const context: LinkContext = { ...sampleContext, lastDay: on("2025-12-31") };

const NO_FILTERS: View["filters"] = {
  kind: [],
  weapon: [],
  party: [],
  country: [],
  place: [],
  status: [],
  origin: [],
  disputed: [],
  q: "",
};
const OPENING: View = {
  day: on("2024-02-04"),
  span: { type: "window", days: 14 },
  filters: NO_FILTERS,
  selected: null,
  camera: null,
  axis: null,
  known: null,
  hiddenLayers: [],
  extras: NO_EXTRAS,
  lang: "en",
  theme: null,
  clock: "theatre",
  speed: 1,
  loop: false,
  backwards: false,
  skip: false,
  panel: "list",
  chart: "bases",
  table: { sort: { column: "day", descending: true }, columns: [], group: null },
  play: false,
  story: null,
  ds: null,
};
const NOV_8: View = { ...OPENING, day: on("2023-11-08") };
const filters = (chosen: Partial<View["filters"]>): View => ({
  ...NOV_8,
  filters: { ...NO_FILTERS, ...chosen },
});

interface FrozenLink {
  readonly link: string;
  readonly shows: View;
  /** Where it is not the link itself. */
  readonly canonical?: string;
  readonly told?: readonly string[];
}

const FROZEN: readonly FrozenLink[] = [
  { link: "/", shows: OPENING },
  { link: "/on/2023-11-08?v=1", shows: NOV_8 },
  {
    link: "/on/2023-11-08?span=window&days=14&kind=us-strike&sel=2023-11-08-maysulun&at=34.45,41.2,6.3&v=1",
    shows: {
      ...filters({ kind: ["us-strike"] }),
      selected: incident(maysulun),
      camera: { lat: 34.45, lng: 41.2, zoom: 6.3 },
    },
    canonical: "/on/2023-11-08?kind=us-strike&sel=2023-11-08-maysulun&at=34.45,41.2,6.3&v=1",
  },
  { link: "/on/2023-11-08?span=day&v=1", shows: { ...NOV_8, span: { type: "day" } } },
  {
    link: "/on/2023-11-08?panel=table&sort=-killed&cols=day,place,killed&group=place&v=1",
    shows: {
      ...NOV_8,
      panel: "table",
      table: {
        sort: { column: "killed", descending: true },
        columns: ["day", "place", "killed"],
        group: "place",
      },
    },
  },
  { link: "/on/2023-11-08?panel=table&v=1", shows: { ...NOV_8, panel: "table" } },
  { link: "/on/2023-11-08?days=30&v=1", shows: { ...NOV_8, span: { type: "window", days: 30 } } },
  { link: "/on/2023-11-08?span=until&v=1", shows: { ...NOV_8, span: { type: "until" } } },
  {
    link: "/on/2023-11-08?span=from&days=30&v=1",
    shows: { ...NOV_8, span: { type: "from" } },
    canonical: "/on/2023-11-08?span=from&v=1",
  },
  {
    link: "/on/2023-11-08?span=range&start=2023-11-01&v=1",
    shows: { ...NOV_8, span: { type: "range", start: on("2023-11-01") } },
  },
  {
    link: "/on/2023-11-08?span=range",
    shows: { ...NOV_8, span: { type: "range", start: on("2023-10-26") } },
    canonical: "/on/2023-11-08?span=range&start=2023-10-26&v=1",
  },
  {
    link: "/on/2023-11-08?from=2017-01-01&to=2024-02-10&v=1",
    shows: { ...NOV_8, axis: { from: on("2017-01-01"), to: on("2024-02-10") } },
  },
  {
    link: "/on/2023-11-08?from=2023-11-01&v=1",
    shows: { ...NOV_8, axis: { from: on("2023-11-01"), to: on("2024-02-10") } },
    canonical: "/on/2023-11-08?from=2023-11-01&to=2024-02-10&v=1",
  },
  {
    link: "/on/2024-08-05?v=1",
    shows: { ...OPENING, day: on("2024-08-05"), axis: { from: on("2024-02-11"), to: on("2025-12-31") } },
  },
  {
    link: "/on/2024-08-05?from=2023-10-17&to=2024-02-10&v=1",
    shows: { ...OPENING, day: on("2024-08-05") },
  },
  {
    link: "/on/2023-11-08?kind=attack,us-strike&weapon=mortar,rocket&status=reported,confirmed&v=1",
    shows: filters({
      kind: ["attack", "us-strike"],
      weapon: ["rocket", "mortar"],
      status: ["confirmed", "reported"],
    }),
    canonical: "/on/2023-11-08?kind=attack,us-strike&weapon=rocket,mortar&status=confirmed,reported&v=1",
  },
  {
    link: "/on/2023-11-08?party=houthis,iran,islamic-resistance-in-iraq&country=IQ,SY&place=al-asad,al-tanf&v=1",
    shows: filters({
      party: parties,
      country: ["IQ", "SY"],
      place: [place("al-asad"), place("al-tanf")],
    }),
  },
  {
    link: "/on/2023-11-08?origin=IQ,SY-DY,none&v=1",
    shows: filters({ origin: [origin("IQ"), origin("SY-DY"), origin("none")] }),
  },
  { link: "/on/2023-11-08?disputed=yes&v=1", shows: filters({ disputed: ["yes"] }) },
  {
    link: "/on/2023-11-08?disputed=no&q=green+village&v=1",
    shows: filters({ disputed: ["no"], q: "green village" }),
  },
  {
    link: "/on/2023-11-08?q=%D8%B9%D9%8A%D9%86+%D8%A7%D9%84%D8%A3%D8%B3%D8%AF&v=1",
    shows: filters({ q: "عين الأسد" }),
  },
  {
    link: "/on/2023-11-08?sel=place:al-tanf&at=33.5,38.6166,9&v=1",
    shows: {
      ...NOV_8,
      selected: { type: "place", id: place("al-tanf") },
      camera: { lat: 33.5, lng: 38.6166, zoom: 9 },
    },
  },
  {
    link: "/?sel=2024-01-28-tower-22",
    shows: { ...OPENING, day: on("2024-01-28"), selected: incident(tower22) },
    canonical: "/on/2024-01-28?sel=2024-01-28-tower-22&v=1",
  },
  {
    link: "/?sel=2017-05-18-al-tanf&span=day",
    shows: { ...OPENING, day: on("2017-05-18"), span: { type: "day" }, selected: incident(alTanf2017) },
    canonical: "/on/2017-05-18?span=day&sel=2017-05-18-al-tanf&v=1",
  },
  {
    link: "/?sel=place:maysulun",
    shows: { ...OPENING, day: on("2024-01-28"), selected: { type: "place", id: place("maysulun") } },
    canonical: "/on/2024-01-28?sel=place:maysulun&v=1",
  },
  { link: "/on/2023-11-08?known=2023-11-20&v=1", shows: { ...NOV_8, known: on("2023-11-20") } },
  {
    link: "/on/2023-11-08?layers=-areas,-origins,-towns,-labels&v=1",
    shows: { ...NOV_8, hiddenLayers: ["areas", "origins", "towns", "labels"] },
  },
  {
    link: "/on/2024-01-28?story=tower-22&slide=3&v=1",
    shows: { ...OPENING, day: on("2024-01-28"), story: { id: "tower-22", slide: 3 } },
  },
  {
    link: "/on/2024-01-28?story=tower-22&v=1",
    shows: { ...OPENING, day: on("2024-01-28"), story: { id: "tower-22", slide: 1 } },
  },
  { link: "/on/2024-02-04?lang=ar&theme=dark&v=1", shows: { ...OPENING, lang: "ar", theme: "dark" } },
  { link: "/on/2023-11-08?theme=light&clock=utc&v=1", shows: { ...NOV_8, theme: "light", clock: "utc" } },
  { link: "/on/2023-11-08?clock=washington&v=1", shows: { ...NOV_8, clock: "washington" } },
  {
    link: "/on/2023-10-17?speed=16&loop=1&back=1&skip=1&play=1&v=1",
    shows: {
      ...OPENING,
      day: on("2023-10-17"),
      speed: 16,
      loop: true,
      backwards: true,
      skip: true,
      play: true,
    },
  },
  {
    link: "/on/2023-11-08?Speed=2&speed=0.5&loop=true&skip=0&play=false",
    shows: { ...NOV_8, speed: 0.5, loop: true },
    canonical: "/on/2023-11-08?speed=0.5&loop=1&v=1",
    told: ["The link has a key “Speed” that the atlas does not know; it was left out."],
  },
  {
    link: "/on/2023-11-08?span=from&ds=1.0-3fa9c2d1&v=1",
    shows: { ...NOV_8, span: { type: "from" }, ds: "1.0-3fa9c2d1" },
  },
  {
    link: "/?date=2023-11-08&lat=34.45&lon=41.2&z=6.3&kind=attack",
    shows: { ...filters({ kind: ["attack"] }), camera: { lat: 34.45, lng: 41.2, zoom: 6.3 } },
    canonical: "/on/2023-11-08?kind=attack&at=34.45,41.2,6.3&v=1",
  },
  {
    link: "/?v=0&date=2023-11-08&lat=34&lon=41",
    shows: { ...NOV_8, camera: { lat: 34, lng: 41, zoom: 6 } },
    canonical: "/on/2023-11-08?at=34,41,6&v=1",
  },
  {
    link: "/on/2023-11-08?kind=attack&altitude=3&v=2",
    shows: filters({ kind: ["attack"] }),
    canonical: "/on/2023-11-08?kind=attack&v=1",
    told: [
      "The link was made for a newer version (v=2) of the atlas; what could be read is shown.",
      "The link has a key “altitude” that the atlas does not know; it was left out.",
    ],
  },
  {
    link: "/on/2023-11-8?utm_source=chat&span=DAY&fbclid=x&known=2023-12-1",
    shows: { ...NOV_8, span: { type: "day" }, known: on("2023-12-01") },
    canonical: "/on/2023-11-08?span=day&known=2023-12-01&v=1",
    told: [
      "The link asked for known=2023-12-1, which was read as 2023-12-01.",
      "The link asked for the day 2023-11-8, which was read as 2023-11-08.",
    ],
  },
  {
    link: "/on/2031-02-29?days=900&at=34,41,30",
    shows: { ...OPENING, span: { type: "window", days: 366 }, camera: { lat: 34, lng: 41, zoom: 22 } },
    canonical: "/on/2024-02-04?days=366&at=34,41,22&v=1",
    told: [
      "The link asked for days=900, which is out of range; 366 was used instead.",
      "The link asked for at=34,41,30, which is out of range; zoom 22 was used instead.",
      "The link asked for the day 2031-02-29, which does not exist; 4 February 2024 is shown instead.",
    ],
  },
  {
    link: "/on/2030-01-01?sel=2023-11-08-atlantis&kind=attack,flood&place=atlantis&slide=2",
    shows: {
      ...OPENING,
      day: on("2025-12-31"),
      axis: { from: on("2024-02-11"), to: on("2025-12-31") },
      filters: { ...NO_FILTERS, kind: ["attack"] },
    },
    canonical: "/on/2025-12-31?kind=attack&v=1",
    told: [
      "The link asked for kind=flood, which does not exist; it was left out.",
      "The link asked for place=atlantis, which is not in this dataset; it was left out.",
      "The link asked for sel=2023-11-08-atlantis, which is not in this dataset; it was left out.",
      "The link asked for slide=2 but names no story; it was left out.",
      "The link asked for the day 2030-01-01, which is out of range; 31 December 2025 is shown instead.",
    ],
  },
  {
    link: "/on/2023-11-08?from=2024-01-01&to=2023-12-01&speed=3&lang=ar&lang=en&at=here",
    shows: { ...NOV_8, axis: { from: on("2023-12-01"), to: on("2024-01-01") }, lang: "ar" },
    canonical: "/on/2023-11-08?from=2023-12-01&to=2024-01-01&lang=ar&v=1",
    told: [
      "The link gives lang more than once; only the first was used.",
      "The link asked for at=here, which cannot be read; it was left out.",
      "The link asked for speed=3, which cannot be read; it was left out.",
      "The link’s time axis ends before it begins; its two days were swapped.",
    ],
  },
];

describe("a link that somebody has", () => {
  test.each(FROZEN)("$link shows what it did", ({ link, shows, canonical = link, told = [] }) => {
    const [pathname = "", search = ""] = link.split(/\?(.*)/s);
    const { view, repairs } = parseView(pathname, search, context);
    expect(view).toEqual(shows);
    expect(repairs.map((repair) => repairSentence(repair, "en"))).toEqual(told);
    expect(printView(view)).toBe(canonical);
  });
});
