import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { addDays, knownDay } from "@/lib/domain/day";
import type { PartyId } from "@/lib/domain/party";
import type { PlaceId } from "@/lib/domain/place";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { LINK_KEYS } from "@/lib/view/keys/link-keys";
import { DEFAULT_VALUES } from "@/lib/view/keys/link-values";
import { namesOf } from "@/lib/view/text/link-pairs";
import { SAMPLE_INCIDENTS, sampleContext } from "@/lib/view/text/sample-context";
import type { View } from "@/lib/view/view";
import { parseView, printView, sameView } from "./codec";
import { linkOfView, MAX_LINK_CHARACTERS } from "./link-of-view";
import { randomView } from "./random-view.fixture";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Reads a link as it would come out of the address bar. */
const read = (href: string) => {
  const [pathname = "", search = ""] = href.split(/\?(.*)/s);
  return parseView(pathname, search, sampleContext);
};

describe("a link", () => {
  test("gives its view back, unrepaired", () => {
    fc.assert(
      fc.property(randomView, (view) => {
        const { view: back, repairs } = read(printView(view));
        expect(repairs).toEqual([]);
        expect(sameView(view, back)).toBe(true);
        expect(back.day).toBe(view.day);
      }),
      { numRuns: 500 },
    );
  });

  test("prints the same again, and stands as it is in an address", () => {
    fc.assert(
      fc.property(randomView, (view) => {
        const href = printView(view);
        expect(printView(read(href).view)).toBe(href);
        const url = new URL(href, "https://atlas.example");
        expect(url.pathname + url.search).toBe(href);
      }),
      { numRuns: 500 },
    );
  });

  test("differs where views differ", () => {
    fc.assert(
      fc.property(randomView, randomView, (a, b) => {
        expect(printView(a) === printView(b)).toBe(sameView(a, b));
      }),
    );
  });

  test("never grows long, whatever the view", () => {
    const ids = fc.array(fc.stringMatching(/^[a-z-]{1,60}$/), { maxLength: 400, size: "max" });
    fc.assert(
      fc.property(
        randomView,
        ids,
        ids,
        fc.string({ unit: "binary", maxLength: 4000, size: "max" }),
        (view, places, parties, q) => {
          const filters = { ...view.filters, place: places as PlaceId[], party: parties as PartyId[], q };
          const { href, dropped } = linkOfView({ ...view, filters });
          expect(href.length).toBeLessThanOrEqual(MAX_LINK_CHARACTERS);
          expect(dropped.every((key) => !href.includes(`&${key}=`))).toBe(true);
          expect(read(href).view.day).toBe(view.day);
        },
      ),
      { numRuns: 50, endOnFailure: true }, // shrinking so much text takes minutes
    );
    fc.assert(fc.property(randomView, (view) => linkOfView(view).dropped.length === 0));
  });

  test("is / for the default view and has the day in its path for any other", () => {
    expect(printView(DEFAULT_VIEW)).toBe("/");
    expect(read("/")).toEqual({ view: DEFAULT_VIEW, repairs: [] });
    expect(printView({ ...DEFAULT_VIEW, day: knownDay("2023-11-08") })).toBe("/on/2023-11-08?v=1");
    expect(printView({ ...DEFAULT_VIEW, lang: "ar" })).toBe("/on/2024-02-04?lang=ar&v=1");
    expect(read("/on/2024-02-04").view).toEqual(DEFAULT_VIEW);
  });

  test("is readable, in one order", () => {
    const [, , maysulun] = SAMPLE_INCIDENTS;
    const view: View = {
      ...DEFAULT_VIEW,
      day: knownDay("2023-11-08"),
      span: { type: "window", days: 30 },
      filters: {
        ...DEFAULT_VIEW.filters,
        kind: ["us-strike", "attack"],
        country: ["SY", "IQ"],
        q: "Deir ez-Zor (east)",
      },
      selected: maysulun ? { type: "incident", id: maysulun } : null,
      camera: { lat: 34.450000001, lng: 41.2, zoom: 6.3 },
      axis: { from: knownDay("2017-01-01"), to: knownDay("2024-02-10") },
      hiddenLayers: ["towns", "origins"],
      story: { id: "tower-22", slide: 3 },
      ds: "1.0-3fa9c2d1",
    };
    expect(printView(view)).toBe(
      "/on/2023-11-08?days=30&from=2017-01-01&to=2024-02-10&kind=attack,us-strike&country=IQ,SY&q=Deir+ez-Zor+%28east%29" +
        "&sel=2023-11-08-maysulun&at=34.45,41.2,6.3&layers=-origins,-towns&story=tower-22&slide=3&ds=1.0-3fa9c2d1&v=1",
    );
  });

  test("reads the same whatever the order of its keys", () => {
    fc.assert(
      fc.property(
        randomView.chain((view) => fc.tuple(fc.constant(view), fc.infiniteStream(fc.nat()))),
        ([view, keys]) => {
          const [path = "", query = ""] = printView(view).split("?");
          const order = keys[Symbol.iterator]();
          const shuffled = query
            .split("&")
            .map((pair) => ({ pair, at: Number(order.next().value) }))
            .sort((a, b) => a.at - b.at)
            .map(({ pair }) => pair);
          expect(sameView(read(`${path}?${shuffled.join("&")}`).view, view)).toBe(true);
        },
      ),
    );
  });
});

describe.each(["UTC", "America/Los_Angeles", "America/New_York", "Asia/Baghdad", "Pacific/Auckland"])(
  "in %s",
  (zone) => {
    test("the same link shows the same days", () => {
      vi.stubEnv("TZ", zone);
      const { view } = read("/on/2023-11-05?from=2017-01-01&to=2024-03-10&known=2023-12-31");
      expect([view.day, view.axis?.from, view.axis?.to, view.known]).toEqual([
        19_666, 17_167, 19_792, 19_722,
      ]);
      expect(printView(view)).toBe("/on/2023-11-05?from=2017-01-01&to=2024-03-10&known=2023-12-31&v=1");
    });
  },
);

describe("garbage", () => {
  const garbage = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.string({
      unit: fc.constantFrom(
        "%",
        "%E0",
        "%zz",
        "&",
        "=",
        "?",
        "/",
        "on",
        "sel",
        "at",
        ",",
        ":",
        "v",
        "-",
        "1",
        "é",
        "\ud800",
      ),
    }),
  );

  test("never throws and always gives a view that can be printed and read again", () => {
    fc.assert(
      fc.property(garbage, garbage, (pathname, search) => {
        const { view } = parseView(pathname, search, sampleContext);
        expect(sameView(read(printView(view)).view, view)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("as the value of every key never throws, nor as the day", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<string>(...namesOf(LINK_KEYS), "v", "date", "__proto__"),
        garbage,
        (key, text) => {
          const { view } = parseView(`/on/${text}`, `?${key}=${text}`, sampleContext);
          expect(view.day).toBeGreaterThanOrEqual(sampleContext.firstDay);
          expect(view.day).toBeLessThanOrEqual(sampleContext.lastDay);
          expect(sameView(read(printView(view)).view, view)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each(["/on/%E0%A4%A", "/on/%", "/on/2023-11-08%00"])("malformed path %s falls back", (path) => {
    const { view, repairs } = read(path);
    expect(view.day).toBe(DEFAULT_VIEW.day);
    expect(repairs.map(({ key, rule }) => [key, rule])).toEqual([["day", "no-such-day"]]);
  });

  test("malformed escapes in a search text stay as they are", () => {
    expect(read("/on/2023-11-08?q=100%&kind=attack").view.filters).toMatchObject({
      q: "100%",
      kind: ["attack"],
    });
  });
});

test("the defaults of lists are empty and those of nullable keys null, as a link cannot say none", () => {
  const { kind, weapon, party, country, place, status, layers, ring, line } = DEFAULT_VALUES;
  expect([kind, weapon, party, country, place, status, layers, ring, line].flat()).toEqual([]);
  const { sel, at, from, to, known, theme, story, ds, q } = DEFAULT_VALUES;
  expect([sel, at, from, to, known, theme, story, ds, q]).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    "",
  ]);
});

test("sameView tells neighbouring days apart and rounds the camera", () => {
  const at = (lat: number): View => ({ ...DEFAULT_VIEW, camera: { lat, lng: 41.2, zoom: 6 } });
  expect(sameView(at(34.00001), at(34.00002))).toBe(true);
  expect(sameView(at(34.0001), at(34.0002))).toBe(false);
  expect(sameView(DEFAULT_VIEW, { ...DEFAULT_VIEW, day: addDays(DEFAULT_VIEW.day, 1) })).toBe(false);
});

test("a camera is written with 4 decimals, its zoom with 2, and wraps around the antimeridian", () => {
  const at = (lat: number, lng: number, zoom: number) =>
    new URLSearchParams(printView({ ...DEFAULT_VIEW, camera: { lat, lng, zoom } }).split("?")[1]).get("at");
  expect(at(34.123456, 41.987654, 6.789)).toBe("34.1235,41.9877,6.79");
  expect(at(-0.00001, 190, -0.001)).toBe("0,-170,0");
  expect(at(89, -190, 40)).toBe("85.0511,170,22");
  expect(at(Number.NaN, Number.POSITIVE_INFINITY, Number.NaN)).toBe("0,0,0");
});
