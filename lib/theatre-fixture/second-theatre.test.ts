import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { clockTimeText } from "@/lib/domain/clock-time";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { PlaceId } from "@/lib/domain/place";
import { answerApi } from "@/lib/export/api/answer-api";
import { incidentResource, placeResource, tallyResource } from "@/lib/export/api/api-resource";
import { openApi } from "@/lib/export/api/open-api";
import { atlasExportPage } from "@/lib/export/page/atlas-export-page";
import { exhibitOf } from "@/lib/export/page/exhibit";
import { paintSheet } from "@/lib/export/page/paint-sheet";
import { dataPackage } from "@/lib/export/tables/data-package";
import { createClock } from "@/lib/playback/clock";
import { valueText } from "@/lib/playback/value-text";
import { tallyAt } from "@/lib/scene/counts/tally-at";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { kindShape } from "@/lib/signs/glyphs";
import { markPalette } from "@/lib/signs/mark-palette";
import { fitTheatre } from "@/lib/static-map/fit-theatre";
import { framesOf } from "@/lib/static-map/frames";
import { paintMap } from "@/lib/static-map/paint-map";
import { paintPicture } from "@/lib/static-map/paint-picture";
import { pictureSurface } from "@/lib/static-map/picture-surface";
import { timelineFlags } from "@/lib/story/flags";
import { shippedStories } from "@/lib/story/shipped-stories";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { THEATRE } from "@/lib/theatre/theatre";
import { WEAPONS } from "@/lib/theatre/weapons";
import { parseView, printView } from "@/lib/view/address/codec";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";

/** Of the subject whose place this folder takes. */
const NOT_OURS =
  /iraq|tanf|syria|jordan|erbil|\basad\b|baghdad|\biran|17 October|2023-|U\.S\.|Pentagon|UTC\+3|us-strike|العراق|سوريا|أمريكي/i;

/** The first word of a text that is of that subject. */
const strayIn = (text: string) => NOT_OURS.exec(text)?.[0] ?? null;

const SIZE = { widthPx: 900, heightPx: 560 };
const dataset = loadDataset();
const context = linkContextOf(dataset);
const whole: View = { ...DEFAULT_VIEW, day: CAMPAIGN.to, span: { type: "until" } };
const planFor = (view: View) => planOf(dataset, view.filters, view.span);
const plan = planFor(whole);
const scene = sceneOf(plan, whole.day);

/** Where a picture of the whole theatre has a place, in its pixels. */
function pixelOf(id: string) {
  const cluster = plan.clusters.find(({ placeIds }) => placeIds.includes(id as PlaceId)); // a literal of this test
  if (!cluster) throw new Error(`no cluster at ${id}`);
  return pictureSurface(fitTheatre(SIZE), SIZE.widthPx, SIZE.heightPx).point(cluster.at);
}

describe("another subject", () => {
  test("passes every check and is assembled", () => {
    expect(dataset.version).toMatch(/^0\.1-[0-9a-f]{8}$/);
    expect(dataset.incidents).toHaveLength(10);
    expect([...new Set(dataset.incidents.map(({ kind }) => kind))].sort()).toEqual(
      [...INCIDENT_KINDS].sort(),
    );
    expect(dataset.incidentById.get("2021-05-20-port-alder" as IncidentId)?.claims).toHaveLength(2);
  });

  test("has its own days and its own clock", () => {
    expect(isoFromDay(DEFAULT_VIEW.day)).toBe("2021-05-20");
    expect(clockTimeText(CAMPAIGN.from, "01:10", "theatre", "en")).toBe("01:10 theatre time (UTC+13)");
    expect(clockTimeText(CAMPAIGN.from, "01:10", "utc", "en")).toBe("12:10 UTC, 2 May 2021");
    expect(clockTimeText(CAMPAIGN.from, "01:10", "sydney", "en")).toBe("22:10 in Sydney (AEST), 2 May 2021");
  });

  test("tallies its own kind in its own countries", () => {
    expect(tallyAt(dataset, CAMPAIGN.to, CAMPAIGN.from)).toMatchObject({
      tally: { tavara: 3, oronui: 3 },
      held: { reported: 6, confirmed: 1 },
    });
  });
});

describe("a map across the antimeridian", () => {
  test("has its places in one piece, west to east", () => {
    const xs = ["port-alder", "signal-rock", "kelp-pass", "long-reef"].map((id) => pixelOf(id).x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    for (const x of xs) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.widthPx);
    }
    const [alder = 0, , kelp = 0] = xs;
    expect((kelp - alder) / SIZE.widthPx).toBeGreaterThan(0.3);
  });

  test.each([
    ["of the whole theatre", null],
    ["from the east of it", { lat: -32, lng: 179.5, zoom: 6 }],
    ["from the west of it", { lat: -32, lng: -179.5, zoom: 6 }],
  ])("is painted with its kinds, %s", (_, camera) => {
    const svg = paintPicture(plan, scene, { ...whole, camera }, "light", SIZE);
    for (const kind of INCIDENT_KINDS) expect(svg).toContain(kindShape(kind).path);
    expect(svg).toContain(markPalette("light").pursuit);
    expect(svg).toContain("Port Alder");
    expect(svg).toContain("Long Reef");
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(strayIn(svg)).toBeNull();
  });

  test("is painted for a page, with a variable for each kind", () => {
    const { lang, selected, hiddenLayers, extras } = whole;
    const html = paintMap({
      plan,
      scene,
      frames: framesOf(null),
      theme: "css",
      lang,
      selected,
      hiddenLayers,
      extras,
    });
    for (const kind of INCIDENT_KINDS) expect(html).toContain(`var(--${kind})`);
    expect(strayIn(html)).toBeNull();
  });
});

test("the clock steps through its days and stops with the campaign", () => {
  let nowMs = 0;
  let frame = () => {};
  const scheduler = {
    now: () => nowMs,
    requestFrame(callback: () => void) {
      frame = callback;
      return 1;
    },
    cancelFrame() {
      frame = () => {};
    },
  };
  const pace = { bounds: CAMPAIGN, speed: 1, loop: false, stepwise: true, backwards: false, quiet: [] };
  const clock = createClock(scheduler, CAMPAIGN.from, pace);
  const days = new Set<string>();
  clock.subscribe(() => days.add(isoFromDay(clock.snapshot().day)));
  clock.play();
  for (let step = 0; step < 60; step += 1) {
    nowMs += 1000;
    frame();
  }
  expect(days.size).toBeGreaterThanOrEqual(37);
  expect(isoFromDay(clock.snapshot().day)).toBe("2021-06-09");
  const counts = sceneOf(plan, clock.snapshot().day).counts;
  expect(valueText(clock.snapshot().day, whole.span, counts, "en")).toContain("6 boardings");
  expect(valueText(clock.snapshot().day, whole.span, counts, "ar")).toContain("اقتحام");
});

test("a link comes back with its kinds, weapons and countries", () => {
  const countries = Object.keys(COUNTRY_LABELS) as (keyof typeof COUNTRY_LABELS)[]; // a record literal has no other keys
  const view: View = {
    ...whole,
    filters: { ...whole.filters, kind: [...INCIDENT_KINDS], weapon: [...WEAPONS], country: countries },
    camera: { lat: -32, lng: -179.5, zoom: 6 },
  };
  const [path = "", search = ""] = printView(view).split("?");
  expect(`${path}?${search}`).toContain("kind=boarding,pursuit,sighting");
  expect(parseView(path, search, context)).toEqual({ view, repairs: [] });
  const { view: mended, repairs } = parseView("/on/2021-05-20", "kind=attack,boarding&country=IQ", context);
  expect(mended.filters.kind).toEqual(["boarding"]);
  expect(mended.filters.country).toEqual([]);
  expect(repairs).toHaveLength(2);
});

test("its story and its flag are its own", () => {
  const [story] = shippedStories(dataset, context);
  expect(story?.slides[0]?.view.day).toBe(knownDay("2021-05-20"));
  expect(story?.slides[0]?.notes).toContain("Kelp Pass, 20 May 2021: Alder Herald.");
  expect(timelineFlags(dataset)).toEqual([
    { day: knownDay("2021-05-20"), label: { en: "Kelp Pass", ar: "ممر الأعشاب" } },
  ]);
});

describe("what leaves the atlas", () => {
  test.each(["en", "ar"] as const)("an export page has its words and no others, %s", async (lang) => {
    const exhibit = exhibitOf(dataset, { ...whole, lang }, "https://atlas.example.org");
    const { svg, label } = await paintSheet(atlasExportPage(exhibit), {
      shape: "wide",
      theme: "light",
      words: null,
    });
    expect(svg).toContain({ en: "Boardings", ar: "اقتحامات" }[lang]);
    expect(svg).toContain(markPalette("light").pursuit);
    expect(strayIn(svg + label)).toBeNull();
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  test.each(["csv", "geojson", "json"])("incidents as %s", (format) => {
    const { status, body } = answerApi(incidentResource, `?format=${format}&kind=pursuit`, dataset);
    expect(status).toBe(200);
    expect(body).toContain("2021-05-24-outer-reefs");
    expect(body).not.toContain("2021-05-03-port-alder");
    expect(strayIn(body)).toBeNull();
  });

  test("longitudes stay within ±180° where data leave", () => {
    const { body } = answerApi(placeResource, "?format=geojson&place=kelp-pass", dataset);
    expect(JSON.parse(body).features[0].geometry.coordinates).toEqual([-179.4, -32.2]);
  });

  test("tallies, the codebook and the description of the API", () => {
    const { body } = answerApi(tallyResource, "?format=csv&country=XB", dataset);
    expect(body).toContain("tavara,oronui");
    const described = JSON.stringify([openApi(dataset), dataPackage(dataset)]);
    expect(described).toContain("boardings of ferries in Tavara and Oronui");
    expect(described).toContain(THEATRE.zone);
    expect(strayIn(body + described)).toBeNull();
  });
});
