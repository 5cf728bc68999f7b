import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import { sameView } from "./codec";
import { parseComparison, printComparison } from "./comparison";
import { DEFAULT_VIEW } from "./default-view";
import { randomView } from "./random-view";
import { sampleContext } from "./sample-context";

const read = (href: string) => parseComparison(href.split(/\?(.*)/s)[1] ?? "", sampleContext);

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

test("what is written is read again, whatever the views", () => {
  fc.assert(
    fc.property(randomView, randomView, (a, b) => {
      const back = read(printComparison({ a, b }));
      const camera = a.camera ?? b.camera;
      const plain = { camera, play: false, selected: null };
      expect(sameView(back.a, { ...a, ...plain })).toBe(true);
      expect(sameView(back.b, { ...b, ...plain })).toBe(true);
      expect(back.repairs).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("where only the day differs the address is short", () => {
  const href = printComparison({
    a: { ...DEFAULT_VIEW, day: knownDay("2023-11-08") },
    b: DEFAULT_VIEW,
  });
  expect(href).toBe("/compare?a=2023-11-08&b=2024-02-04&v=1");
});
