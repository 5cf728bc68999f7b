import { describe, expect, test } from "vitest";
import { readEntries, readRawLink } from "./raw-link";
import type { Repair } from "./repairs";

const entriesOf = (query: string) => {
  const repairs: Repair[] = [];
  const entries = Object.fromEntries(readEntries(new URLSearchParams(query), repairs));
  return { entries, told: repairs.map(({ key, text, rule }) => `${key} ${text} ${rule}`) };
};
const dayTextOf = (pathname: string) => readRawLink(pathname, "", []).dayText;

describe("the day's text in a path", () => {
  test.each([
    ["/on/2023-11-08", "2023-11-08"],
    ["/on/2023-11-08/", "2023-11-08"],
    ["/embed/on/2023-11-08", "2023-11-08"],
    ["on/2023-11-08", "2023-11-08"],
    ["/on/%202023-11-08%20", "2023-11-08"],
    ["/on/8%2F11%2F2023", "8/11/2023"],
    ["/on/%E0%A4%A", "%E0%A4%A"], // malformed: it is shown as it stands
    ["/on/%FF", "%FF"],
    ["/on/", null],
    ["/", null],
    ["", null],
    ["/weeks", null],
    ["/upon/2023-11-08", null],
    ["/on/2023-11-08/slide", null],
    ["/On/2023-11-08", null],
  ])("%s", (pathname, text) => expect(dayTextOf(pathname)).toBe(text));
});

describe("the pairs of a query", () => {
  test("are read with and without the mark before them", () => {
    for (const search of ["?kind=attack&q=a+b", "kind=attack&q=a+b"])
      expect(Object.fromEntries(readRawLink("/", search, []).entries)).toEqual({ kind: "attack", q: "a b" });
  });

  test("count once, the first; that is told where the others say otherwise", () => {
    expect(entriesOf("lang=ar&lang=ar")).toEqual({ entries: { lang: "ar" }, told: [] });
    expect(entriesOf("speed=4&speed=8&speed=16&speed=8")).toEqual({
      entries: { speed: "4" },
      told: ["speed 4 repeated"],
    });
  });

  test("that are empty are absent, before and after one that is not", () => {
    expect(entriesOf("q=&kind=+&q=iraq&q=")).toEqual({ entries: { q: "iraq" }, told: [] });
  });

  test("of trackers and of the framework say nothing and nothing is told of them", () => {
    const keys = ["utm_source", "UTM_CAMPAIGN", "fbclid", "gclid", "_rsc", "ref", "mc_cid", "_hsenc", "igsh"];
    expect(entriesOf(keys.map((key) => `${key}=1&${key}=2`).join("&"))).toEqual({ entries: {}, told: [] });
    expect(entriesOf("reference=1&utm=2&rsc=3").entries).toEqual({ reference: "1", utm: "2", rsc: "3" });
  });

  test("may have the names of an object's own parts", () => {
    const repairs: Repair[] = [];
    const entries = readEntries(new URLSearchParams("__proto__=a&constructor=b"), repairs);
    expect([...entries]).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
  });

  test("are read though their escapes are malformed", () => {
    expect(entriesOf("q=%&kind=%ZZ&=x&lone").entries).toEqual({ q: "%", kind: "%ZZ", "": "x" });
  });
});
