import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choice, decimals, flag, type KeyCodec, token, wholeNumber } from "./key-codec";

/** What a codec makes of a text, and what it tells of it. */
function read<T>(codec: KeyCodec<T, null>, text: string) {
  const told: string[] = [];
  const value = codec.parse(text, {
    context: null,
    tell: (part, rule, used) => told.push(`${part} ${rule} ${used}`),
  });
  return { value, told };
}

describe("one of a few values", () => {
  const mode = choice(["beside", "swipe"], "beside");
  const speed = choice([0.5, 1, 16], null);

  test.each([
    ["swipe", "swipe"],
    [" Swipe ", "swipe"],
    ["BESIDE", "beside"],
    ["", null],
    ["swip", null],
    ["swipe,beside", null],
    ["toString", null],
  ])("%j is %s", (text, value) => expect(mode.parse(text)).toBe(value));

  test("a number is told by how it is written, not by how large it is", () => {
    expect(["0.5", "16", "0.50", "1.0", "+1", "1e0", ".5"].map(speed.parse)).toEqual([
      0.5,
      16,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(speed.default).toBeNull();
  });

  test("is read back as it was written", () => {
    for (const value of [0.5, 1, 16] as const) expect(speed.parse(speed.print(value))).toBe(value);
  });
});

describe("a whole number", () => {
  const days = wholeNumber(2, 366, 14);

  test.each([
    ["14", 14, []],
    [" 14 ", 14, []],
    ["014", 14, []],
    ["2", 2, []],
    ["366", 366, []],
    ["1", 2, ["1 out-of-range 2"]],
    ["-5", 2, ["-5 out-of-range 2"]],
    ["367", 366, ["367 out-of-range 366"]],
    ["999999999999999", 366, ["999999999999999 out-of-range 366"]],
    ["9999999999999999", null, []], // more digits than a number keeps
    ["1e2", null, []],
    ["14.0", null, []],
    ["+14", null, []],
    ["1 4", null, []],
    ["0x10", null, []],
    ["١٤", null, []],
    ["Infinity", null, []],
    ["", null, []],
  ])("%j is %s", (text, value, told) => expect(read(days, text)).toEqual({ value, told }));

  test("no minus nought comes out of it", () => {
    expect(Object.is(read(wholeNumber(0, 9, 5), "-0").value, 0)).toBe(true);
  });

  test("is in its bounds whatever is read", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.bigInt().map(String)), (text) => {
        const { value } = read(days, text);
        expect(value === null || (Number.isInteger(value) && value >= 2 && value <= 366)).toBe(true);
      }),
    );
  });
});

describe("decimal numbers with commas", () => {
  test.each([
    ["34.45,41.2,6.3", [34.45, 41.2, 6.3]],
    [" 34.45 , 41.2 , 6 ", [34.45, 41.2, 6]],
    ["+1,-1,-0.5", [1, -1, -0.5]],
    ["1,2", null],
    ["1,2,3,4", null],
    ["1,,3", null],
    ["1.,2,3", null],
    [".5,2,3", null],
    ["1,5;2;3", null],
    ["12345,2,3", null],
    ["--1,2,3", null],
    ["1e1,2,3", null],
    ["NaN,2,3", null],
  ])("%j", (text, numbers) => expect(decimals(text, 3)).toEqual(numbers));

  test("are finite whatever is read", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (numbers) => {
        const read = decimals(numbers.join(","), numbers.length);
        expect(read === null || read.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

test("a flag is 1 or 0, and knows the words of a form", () => {
  const loop = flag(false);
  expect(["1", "true", "TRUE", " 1 "].map(loop.parse)).toEqual([true, true, true, true]);
  expect(["0", "false", "False"].map(loop.parse)).toEqual([false, false, false]);
  expect(["", "yes", "on", "2", "-1", "10"].map(loop.parse)).toEqual([null, null, null, null, null, null]);
  expect([loop.print(true), loop.print(false)]).toEqual(["1", "0"]);
  expect([flag(true).default, loop.default]).toEqual([true, false]);
});

test("a token is what its pattern allows, without the space about it", () => {
  const story = token(/^[a-z0-9][a-z0-9-]{0,59}$/);
  expect(["tower-22", " tower-22 ", "a", "0"].map(story.parse)).toEqual(["tower-22", "tower-22", "a", "0"]);
  for (const text of ["", "-a", "Tower", "a/b", "a b", "a".repeat(61), "../x"])
    expect(story.parse(text), text).toBeNull();
});
