import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choice, flag, type KeyCodec, wholeNumber } from "./key-codec";
import { fittingLink, type KeyCodecs, linkPair, printKeys, readKey, readKeys, sameKeys } from "./link-pairs";
import type { Repair } from "./repairs";

interface Values {
  readonly size: number;
  readonly shape: "disc" | "square" | null;
  readonly loop: boolean;
}

const CODECS: KeyCodecs<Values, null> = {
  size: wholeNumber(1, 9, 5),
  shape: choice(["disc", "square"], null),
  loop: flag(false),
};
const DEFAULTS: Values = { size: 5, shape: null, loop: false };

function read(query: string) {
  const repairs: Repair[] = [];
  const values = readKeys<Values, null>(CODECS, new Map(new URLSearchParams(query)), null, repairs);
  return { values, told: repairs.map(({ key, text, rule, used }) => [key, text, rule, used].join(" ")) };
}

describe("the keys of a link", () => {
  test("each fall back alone", () => {
    expect(read("")).toEqual({ values: DEFAULTS, told: [] });
    expect(read("size=3&shape=square&loop=1").values).toEqual({ size: 3, shape: "square", loop: true });
    expect(read("size=big&shape=square&loop=maybe")).toEqual({
      values: { size: 5, shape: "square", loop: false },
      told: ["size big unreadable ", "loop maybe unreadable "],
    });
  });

  test("that were repaired in part are told of once", () => {
    expect(read("size=99")).toEqual({ values: { ...DEFAULTS, size: 9 }, told: ["size 99 out-of-range 9"] });
  });

  test("that nobody knows are told of, those of every object among them", () => {
    expect(read("colour=red&__proto__=1&constructor=2&toString=3&size=2").told).toEqual([
      "colour red unknown-key ",
      "__proto__ 1 unknown-key ",
      "constructor 2 unknown-key ",
      "toString 3 unknown-key ",
    ]);
  });

  test("a codec that tells why it reads nothing is not told of twice", () => {
    const codec: KeyCodec<string | null, null> = {
      default: null,
      parse(text, { tell }) {
        tell(text, "not-in-file");
        return null;
      },
      print: String,
      same: Object.is,
    };
    const repairs: Repair[] = [];
    expect(readKey("row", codec, "7", null, repairs)).toBeNull();
    expect(repairs.map(({ rule }) => rule)).toEqual(["not-in-file"]);
  });

  test("are written in their order, defaults left out", () => {
    const texts = (values: Partial<Values>) =>
      printKeys<Values, null>(CODECS, { ...DEFAULTS, ...values }).map(({ text }) => text);
    expect(texts({})).toEqual([]);
    expect(texts({ loop: true, size: 1 })).toEqual(["size=1", "loop=1"]);
    expect(texts({ shape: "disc" })).toEqual(["shape=disc"]);
  });

  test("are the same where each of them is", () => {
    expect(sameKeys<Values, null>(CODECS, DEFAULTS, { ...DEFAULTS })).toBe(true);
    expect(sameKeys<Values, null>(CODECS, DEFAULTS, { ...DEFAULTS, loop: true })).toBe(false);
  });
});

describe("a pair in an address", () => {
  test.each([
    ["a,b:c", "q=a,b:c"],
    ["green village", "q=green+village"],
    ["50% & more", "q=50%25+%26+more"],
    ["a+b", "q=a%2Bb"],
    ["(it's) *here*!", "q=%28it%27s%29+%2Ahere%2A%21"], // chat programs end a link there
    ["#?/=", "q=%23%3F%2F%3D"],
    ["عين", "q=%D8%B9%D9%8A%D9%86"],
    ["a\ud800b", "q=ab"],
  ])("%j is %s", (text, pair) => expect(linkPair("q", text).text).toBe(pair));

  test("is read as it was written, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const pair = linkPair("q", text).text;
        expect(new URLSearchParams(pair).get("q")).toBe(text);
        expect(pair).toMatch(/^q=[\w.~%+,:-]*$/);
      }),
    );
  });
});

describe("a link that has to fit", () => {
  const pairs = [linkPair("a", "x".repeat(10)), linkPair("b", "x".repeat(30)), linkPair("c", "x".repeat(20))];
  const hrefOf = (left: readonly { readonly text: string }[]) =>
    ["/", ...left.map(({ text }) => text)].join("&");
  const fitted = (max: number, mayGo: (pair: { readonly key: string }) => boolean = () => true) => {
    const { href, dropped } = fittingLink(pairs, { max, hrefOf, mayGo });
    return { length: href.length, dropped: dropped.map(({ key }) => key) };
  };

  test("loses nothing that has room", () => {
    expect(fitted(70)).toEqual({ length: 70, dropped: [] });
  });

  test("loses the longest first, and no more than it must", () => {
    expect(fitted(69)).toEqual({ length: 37, dropped: ["b"] });
    expect(fitted(36).dropped).toEqual(["b", "c"]);
    expect(fitted(1)).toEqual({ length: 1, dropped: ["b", "c", "a"] });
  });

  test("keeps what must stay, though it is then too long", () => {
    expect(fitted(40, ({ key }) => key !== "b")).toEqual({ length: 34, dropped: ["c", "a"] });
    expect(fitted(10, () => false)).toEqual({ length: 70, dropped: [] });
  });
});
