import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, knownDay } from "@/lib/domain/day";
import { LANGS } from "@/lib/domain/shapes/lang";
import { randomView } from "@/lib/view/address/random-view.fixture";
import { SPAN_TYPES } from "../view";
import { spanRule } from "./span-rule";

const first = knownDay("2023-11-01");
const last = knownDay("2023-11-20");
const date = (day: Day) => `#${day}`;

describe("a span's rule", () => {
  test("holds the day, in order", () => {
    fc.assert(
      fc.property(randomView, ({ day, span }) => {
        const [from, to] = spanRule(span).ends(day);
        expect(from <= day && day <= to).toBe(true);
      }),
    );
  });

  test("shows an item for as long as its days go by", () => {
    fc.assert(
      fc.property(randomView, ({ day, span }) => {
        const [from, to] = spanRule(span).ends(day);
        const { visibleDays, heldEnd } = spanRule(span);
        if (visibleDays !== null) expect(to - from + 1).toBe(visibleDays);
        else expect([from, to].sort((a, b) => a - b)).toEqual([heldEnd, day].sort((a, b) => a - b));
      }),
    );
  });

  test("fades by a share, and none of a single day", () => {
    expect(spanRule({ type: "day" }).fade).toEqual({ days: 0, most: 0 });
    expect(spanRule({ type: "window", days: 14 }).fade).toEqual({ days: 13, most: 0.58 });
    expect(spanRule({ type: "until" }).fade).toEqual(spanRule({ type: "range", start: first }).fade);
  });

  test("names files and begins its description with its short words", () => {
    const parts = SPAN_TYPES.map((type) => {
      const span =
        type === "window" ? { type, days: 14 } : type === "range" ? { type, start: first } : { type };
      const { filePart, inShort, describe } = spanRule(span);
      for (const lang of LANGS)
        expect(describe[lang](last, { first, last }, date).startsWith(inShort?.[lang] ?? "")).toBe(true);
      return filePart;
    });
    expect(parts).toEqual(["day", "window-14", "until", "from", "range-2023-11-01"]);
  });

  test("says which way a range reaches", () => {
    const { describe } = spanRule({ type: "range", start: first });
    expect(describe.en(last, { first, last }, date)).toBe(`since #${first}, to this day`);
    expect(describe.en(first, { first, last }, date)).toBe(`this day and on, to #${last}`);
    expect(describe.ar(last, { first, last }, date)).toBe(`منذ #${first} حتى هذا اليوم`);
    expect(describe.ar(first, { first, last }, date)).toBe(`من هذا اليوم حتى #${last}`);
  });
});
