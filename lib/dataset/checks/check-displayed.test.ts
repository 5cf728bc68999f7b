import { describe, expect, test } from "vitest";
import { foundBy, GOOD, type Row } from "@/lib/dataset/small-source.fixture";
import { displayedIsShown } from "./check-displayed";

const claim = (field: string, value: unknown, displayed = true): Row => ({
  ...GOOD.claims,
  field,
  value,
  displayed,
});

describe("what is displayed", () => {
  const wrong = (claims: readonly Row[], change: Row = {}) =>
    foundBy(displayedIsShown, { claims, incidents: [{ ...GOOD.incidents, ...change }] }).length;
  const origin = (placeId: string | null) => ({ text: "x", placeId, basis: "media", stance: "asserted" });

  test.each<[string, unknown, unknown]>([
    ["day", "2023-11-08", "2023-11-07"],
    ["time", "04:30", "05:00"],
    ["place", { placeId: "port-alder", text: null }, { placeId: "hills", text: null }],
    ["kind", "attack", "interception"],
    ["weapon", "rocket", "mortar"],
  ])("of %s is what the incident has, and nothing else is", (field, shown, other) => {
    expect(wrong([claim(field, shown), claim(field, other, false)])).toBe(0);
    expect(wrong([claim(field, shown, false)])).toBe(1);
    expect(wrong([claim(field, other)])).toBe(1);
    expect(wrong([claim(field, shown, false), claim(field, other)])).toBe(2);
  });

  test.each<[string, readonly (readonly [number, number | null] | null)[], number | null, number]>([
    ["the number", [[3, 3]], 3, 0],
    ["another number", [[3, 3]], 4, 1],
    ["one end of a range", [[2, 3]], 3, 0],
    ["the middle of a range", [[2, 5]], 3, 1],
    ["the foot of an open range", [[3, null]], 3, 0],
    ["no number of a range", [[2, 3]], null, 0],
    ["no number though one is displayed", [[3, 3]], null, 1],
    [
      "no number of two",
      [
        [3, 3],
        [4, 4],
      ],
      null,
      0,
    ],
    [
      "a number of two",
      [
        [3, 3],
        [4, 4],
      ],
      3,
      1,
    ],
    ["a number that nobody gave", [null], 3, 1],
    ["none where none was given", [null], null, 0],
    [
      "the number that two gave",
      [
        [3, 3],
        [3, 3],
      ],
      3,
      0,
    ],
  ])("of a count, the incident has %s", (_, ranges, munitionCount, count) => {
    const claims = ranges.map((range) => claim("munitions", range && { min: range[0], max: range[1] }));
    expect(wrong(claims, { munitionCount })).toBe(count);
  });

  test("of who did it, the parties are the incident's", () => {
    expect(wrong([claim("claimedBy", { text: "x", partyIds: ["league"] })])).toBe(0);
    expect(wrong([claim("claimedBy", { text: "x", partyIds: [] })])).toBe(0);
    expect(wrong([claim("attributedTo", { text: "x", partyIds: ["league"] })])).toBe(1);
    expect(wrong([claim("attributedTo", { text: "x", partyIds: ["league"] }, false)])).toBe(0);
  });

  test("of the origin, the place is the incident's, or one of several", () => {
    expect(wrong([claim("origin", origin("hills"))])).toBe(0);
    expect(wrong([claim("origin", origin(null))])).toBe(0);
    expect(wrong([claim("origin", origin("port-alder")), claim("origin", origin("hills"))])).toBe(0);
    expect(wrong([claim("origin", origin("port-alder"))])).toBe(1);
    expect(wrong([claim("origin", origin("hills"))], { origin: null })).toBe(1);
  });

  test("of another scope is not the incident's own", () => {
    expect(wrong([{ ...claim("munitions", { min: 9, max: 9 }), scope: "the whole round" }])).toBe(0);
  });
});
