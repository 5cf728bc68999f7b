import { describe, expect, test } from "vitest";
import { isoFromDay } from "@/lib/domain/day";
import { parseView, printView } from "@/lib/view/address/codec";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { namesOf } from "@/lib/view/text/link-pairs";
import { sampleContext } from "@/lib/view/text/sample-context";
import { LINK_KEYS } from "./link-keys";
import type { LinkKey } from "./link-values";

/** Reads a link as it would come out of the address bar. */
const read = (href: string) => {
  const [pathname = "", search = ""] = href.split(/\?(.*)/s);
  return parseView(pathname, search, sampleContext);
};

/** A link in which every key is good and none is at its default. */
const GOOD: Record<LinkKey, string> = {
  span: "window", // the only span in which `days` says something
  days: "30",
  start: "2023-10-20",
  from: "2017-01-01",
  to: "2024-03-01",
  kind: "attack",
  weapon: "rocket",
  party: "houthis",
  country: "IQ",
  place: "al-tanf",
  status: "claimed",
  origin: "IQ",
  disputed: "yes",
  q: "drone",
  sel: "2023-11-08-maysulun",
  at: "34.45,41.2,6.3",
  layers: "-towns",
  names: "both",
  ring: "33.5,38.6167:300",
  line: "33.5,38.6167;36.24,43.96",
  known: "2024-01-01",
  story: "tower-22",
  slide: "2",
  lang: "ar",
  theme: "dark",
  clock: "utc",
  speed: "4",
  loop: "1",
  back: "1",
  skip: "1",
  panel: "table",
  chart: "weapons",
  sort: "-killed",
  cols: "day,place",
  group: "place",
  play: "1",
  ds: "1.0-3fa9c2d1",
};
const BAD: Record<LinkKey, string> = {
  span: "sometimes",
  days: "a fortnight",
  start: "2023-11-31",
  from: "2017-02-30",
  to: "soon",
  kind: "foo",
  weapon: "harsh words",
  party: "nobody",
  country: "ZZ",
  place: "atlantis",
  status: "true?",
  origin: "the moon",
  disputed: "perhaps",
  q: "x".repeat(200),
  sel: "2023-11-08-atlantis",
  at: "34.45,elsewhere,6.3",
  layers: "-roads",
  names: "klingon",
  ring: "33.5,38.6167",
  line: "33.5;38.6167",
  known: "2023-13-01",
  story: "../etc",
  slide: "two",
  lang: "klingon",
  theme: "plaid",
  clock: "sundial",
  speed: "3",
  loop: "maybe",
  back: "to front",
  skip: "rope",
  panel: "instrument",
  chart: "luck",
  sort: "-luck",
  cols: "luck",
  group: "luck",
  play: "yes please",
  ds: "<script>",
};
const hrefOf = (texts: Record<LinkKey, string>) =>
  `/on/2023-11-12?${namesOf(LINK_KEYS)
    .map((key) => `${key}=${encodeURIComponent(texts[key])}`)
    .join("&")}`;

describe("a bad key", () => {
  test("has a good one to be compared with", () => {
    expect(read(hrefOf(GOOD)).repairs).toEqual([]);
  });

  test.each(namesOf(LINK_KEYS))("%s falls back alone and is told", (key) => {
    // Only a range has a start, and no other span has.
    const texts = key === "start" ? { ...GOOD, span: "range" } : GOOD;
    const good = new URLSearchParams(printView(read(hrefOf(texts)).view).split("?")[1]);
    const { view, repairs } = read(hrefOf({ ...texts, [key]: BAD[key] }));
    const told = new Set(repairs.map((repair) => repair.key));
    const after = new URLSearchParams(printView(view).split("?")[1]);
    expect(isoFromDay(view.day)).toBe("2023-11-12");
    // Without a story there is no slide: the only key that hangs on another.
    const fallen = key === "story" ? ["story", "slide"] : [key];
    expect([...told].sort()).toEqual([...fallen].sort());
    for (const other of good.keys()) {
      if (!fallen.includes(other)) expect([other, after.get(other)]).toEqual([other, good.get(other)]);
    }
    if (key === "q") expect(view.filters.q).toBe("x".repeat(80));
    // A range without a start holds fourteen days.
    else if (key === "start") expect(after.get("start")).toBe("2023-10-30");
    // One end of the axis alone reaches to that of the campaign.
    else if (key === "from") expect(after.get("from")).toBe("2023-10-17");
    else if (key === "to") expect(after.get("to")).toBe("2024-02-10");
    else expect(after.get(key)).toBeNull();
  });

  test("in a list takes only itself out", () => {
    const { view, repairs } = read("/on/2023-11-08?kind=foo,us-strike,,ATTACK,attack&party=houthis,nobody");
    expect(view.filters.kind).toEqual(["attack", "us-strike"]);
    expect(view.filters.party).toEqual(["houthis"]);
    expect(repairs).toEqual([
      { key: "kind", text: "foo", rule: "unknown-value", used: null },
      { key: "party", text: "nobody", rule: "not-in-dataset", used: null },
    ]);
  });

  test("that comes twice counts once, the first", () => {
    const { view, repairs } = read("/on/2023-11-08?speed=4&speed=8&lang=ar&lang=ar");
    expect(view.speed).toBe(4);
    expect(view.lang).toBe("ar");
    expect(repairs).toEqual([{ key: "speed", text: "4", rule: "repeated", used: null }]);
  });

  test("that nobody knows is told, unless it is a tracker's", () => {
    const { view, repairs } = read(
      "/on/2023-11-08?utm_source=x&fbclid=1&gclid=2&_rsc=3&colour=red&constructor=1&kind=attack",
    );
    expect(view.filters.kind).toEqual(["attack"]);
    expect(repairs.map(({ key, rule }) => [key, rule])).toEqual([
      ["colour", "unknown-key"],
      ["constructor", "unknown-key"],
    ]);
  });

  test("that is empty, as a form sends it, counts as absent", () => {
    expect(read("/on/2024-02-04?kind=&q=+&sel=&at=&v=")).toEqual({ view: DEFAULT_VIEW, repairs: [] });
  });

  test("number is moved into its bounds", () => {
    expect(read("/?days=900").view.span).toEqual({ type: "window", days: 366 });
    expect(read("/?days=1").view.span).toEqual({ type: "window", days: 2 });
    expect(read("/?at=34,41,99").view.camera).toEqual({ lat: 34, lng: 41, zoom: 22 });
    expect(read("/?days=900").repairs).toEqual([
      { key: "days", text: "900", rule: "out-of-range", used: "366" },
    ]);
  });

  test.each([
    "34,41",
    "34,41,6,7",
    "NaN,41,6",
    "1e1,41,6",
    "86,41,6",
    "34,181,6",
    "0x10,41,6",
    ",,",
    "Infinity,0,0",
  ])("camera at=%s is no camera", (text) => {
    const { view, repairs } = read(`/?at=${text}`);
    expect(view.camera).toBeNull();
    expect(repairs.map(({ key, rule }) => [key, rule])).toEqual([["at", "unreadable"]]);
  });

  test("layer without a minus is on, as it is anyway", () => {
    expect(read("/?layers=towns,-labels")).toMatchObject({ view: { hiddenLayers: ["labels"] }, repairs: [] });
  });
});

test("a slide without a story is left out", () => {
  const { view, repairs } = read("/?slide=3");
  expect(view.story).toBeNull();
  expect(repairs.map(({ key, rule }) => [key, rule])).toEqual([["slide", "needs-story"]]);
});
