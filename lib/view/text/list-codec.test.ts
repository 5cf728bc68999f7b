import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KeyCodec } from "./key-codec";
import { knownPlaceId } from "./known-id";
import { idList, vocabularyList } from "./list-codec";
import { SAMPLE_PLACES, sampleContext } from "./sample-context";

const KINDS = ["attack", "us-strike", "interception"] as const;
const kinds = vocabularyList(KINDS);
const places = idList(knownPlaceId);

function read<T extends string>(codec: KeyCodec<readonly T[]>, text: string) {
  const told: string[] = [];
  const value = codec.parse(text, {
    context: sampleContext,
    tell: (part, rule) => told.push(`${part} ${rule}`),
  });
  return { value, told };
}

describe("a list of words", () => {
  test("is in the order of the vocabulary, each once, in any letter case", () => {
    expect(read(kinds, "interception, ATTACK ,attack,,interception")).toEqual({
      value: ["attack", "interception"],
      told: [],
    });
  });

  test("loses what is none of them, and each is told of once", () => {
    expect(read(kinds, "foo,attack,foo,bar")).toEqual({
      value: ["attack"],
      told: ["foo unknown-value", "bar unknown-value"],
    });
    expect(read(kinds, "foo")).toEqual({ value: [], told: ["foo unknown-value"] });
    expect(read(kinds, ",,")).toEqual({ value: [], told: [] });
  });

  test("is the same in another order, and with doubles", () => {
    expect(kinds.same(["us-strike", "attack"], ["attack", "us-strike", "attack"])).toBe(true);
    expect(kinds.same(["attack"], [])).toBe(false);
    expect(kinds.print(["interception", "attack", "attack"])).toBe("attack,interception");
  });

  test("is read as it was written", () => {
    fc.assert(
      fc.property(fc.subarray([...KINDS]), (chosen) => {
        expect(read(kinds, kinds.print(chosen))).toEqual({ value: chosen, told: [] });
      }),
    );
  });
});

describe("a list of ids", () => {
  test("holds what the dataset knows, by code units, in its own letter case", () => {
    expect(read(places, "tower-22,al-asad,nowhere,Al-Asad")).toEqual({
      value: ["al-asad", "tower-22"],
      told: ["nowhere not-in-dataset", "Al-Asad not-in-dataset"],
    });
  });

  test("prints the same whatever its order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(SAMPLE_PLACES), (chosen) => {
        expect(places.print(chosen)).toBe(places.print([...chosen].sort()));
        expect(places.same(chosen, chosen.toReversed())).toBe(true);
      }),
    );
  });
});
