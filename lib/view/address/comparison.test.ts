import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { sampleContext } from "@/lib/view/text/sample-context";
import { sameView } from "./codec";
import {
  COMPARE_MODES,
  comparisonHistoryMode,
  comparisonOf,
  parseComparison,
  printComparison,
} from "./comparison";
import { randomView } from "./random-view.fixture";

const read = (href: string) => {
  const { comparison, repairs } = parseComparison(href.split(/\?(.*)/s)[1] ?? "", sampleContext);
  return { ...comparison, repairs };
};

describe("an address that compares", () => {
  test("two days has the other keys once for both", () => {
    const { a, b, repairs } = read(
      "/compare?a=2023-11-08&b=2024-02-04&span=window&days=7&at=34,41,6&kind=attack&v=1",
    );
    expect([isoFromDay(a.day), isoFromDay(b.day)]).toEqual(["2023-11-08", "2024-02-04"]);
    for (const view of [a, b]) {
      expect(view.span).toEqual({ type: "window", days: 7 });
      expect(view.filters.kind).toEqual(["attack"]);
      expect(view.camera).toEqual({ lat: 34, lng: 41, zoom: 6 });
    }
    expect(repairs).toEqual([]);
  });

  test("two links lets each have its own span, and gives them one camera", () => {
    const { a, b } = read(
      `/compare?a=${encodeURIComponent("/on/2023-11-08?span=day")}&b=${encodeURIComponent("/on/2024-02-04?span=range&start=2024-01-28&at=33,43,7")}`,
    );
    expect(a.span).toEqual({ type: "day" });
    expect(b.span).toEqual({ type: "range", start: knownDay("2024-01-28") });
    expect(a.camera).toEqual(b.camera);
    expect(a.camera?.zoom).toBe(7);
  });

  test("nonsense falls back, and says so once", () => {
    const { a, b, repairs } = read("/compare?a=%3Cscript%3E&b=2024-02-04&colour=red");
    expect(a.day).toBe(DEFAULT_VIEW.day);
    expect(b.day).toBe(DEFAULT_VIEW.day);
    expect(repairs.map(({ key }) => key).sort()).toEqual(["colour", "day"]);
  });

  test("nothing shows two days", () => {
    expect(read("/compare").a.day).not.toBe(read("/compare").b.day);
  });
});

test("the way that the maps lie is in the address, and falls back alone", () => {
  const swiped = read("/compare?a=2023-11-08&b=2024-02-04&mode=swipe&split=35");
  expect([swiped.mode, swiped.split]).toEqual(["swipe", 35]);
  expect(read("/compare").mode).toBe("beside");
  const bad = read("/compare?mode=sideways&split=140&a=2023-11-08");
  expect([bad.mode, bad.split, isoFromDay(bad.a.day)]).toEqual(["beside", 100, "2023-11-08"]);
  expect(bad.repairs.map(({ key }) => key)).toEqual(["mode", "split"]);
});

test("what is written is read again, whatever the views", () => {
  fc.assert(
    fc.property(
      randomView,
      randomView,
      fc.constantFrom(...COMPARE_MODES),
      fc.integer({ min: 0, max: 100 }),
      (a, b, mode, split) => {
        const back = read(printComparison({ a, b, mode, split }));
        const shared = {
          camera: a.camera ?? b.camera,
          selected: a.selected ?? b.selected,
          play: false,
          lang: a.lang,
        };
        expect(sameView(back.a, { ...a, ...shared })).toBe(true);
        expect(sameView(back.b, { ...b, ...shared })).toBe(true);
        expect([back.mode, back.split]).toEqual([mode, split]);
        expect(back.repairs).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("where only the day differs the address is short", () => {
  const a = { ...DEFAULT_VIEW, day: knownDay("2023-11-08") };
  expect(printComparison(comparisonOf(a, DEFAULT_VIEW))).toBe("/compare?a=2023-11-08&b=2024-02-04&v=1");
  expect(printComparison({ a, b: DEFAULT_VIEW, mode: "swipe", split: 20 })).toBe(
    "/compare?a=2023-11-08&b=2024-02-04&mode=swipe&split=20&v=1",
  );
});

test("both sides speak the language of the address, as the page does", () => {
  const a = { ...DEFAULT_VIEW, lang: "ar" } as const;
  const own = printComparison(comparisonOf(a, { ...a, span: { type: "day" } }));
  expect(own).toMatch(/&lang=ar$/);
  expect([read(own).a.lang, read(own).b.lang]).toEqual(["ar", "ar"]);
  expect(read(own.replace("&lang=ar", "")).b.lang).toBe("en");
});

test("Back undoes another way of lying, a filter and a selection, not a day, a camera or a divider", () => {
  const before = comparisonOf({ ...DEFAULT_VIEW, day: knownDay("2023-11-08") }, DEFAULT_VIEW);
  const { a } = before;
  expect(comparisonHistoryMode(before, { ...before })).toBe("none");
  expect(comparisonHistoryMode(before, { ...before, mode: "swipe" })).toBe("push");
  expect(comparisonHistoryMode(before, { ...before, a: { ...a, filters: { ...a.filters, q: "x" } } })).toBe(
    "push",
  );
  expect(comparisonHistoryMode(before, { ...before, a: { ...a, day: knownDay("2023-11-09") } })).toBe(
    "replace",
  );
  expect(comparisonHistoryMode(before, { ...before, split: 30 })).toBe("replace");
});
