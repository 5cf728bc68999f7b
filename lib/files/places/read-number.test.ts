import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumber } from "./read-number";

const read = (text: string, mark = ".") => {
  const bytes = new TextEncoder().encode(text);
  return readNumber(bytes, 0, bytes.length, mark.charCodeAt(0));
};

test("reads what programs write", () => {
  expect(read("33.5")).toBe(33.5);
  expect(read(" -41,25 ", ",")).toBe(-41.25);
  expect(read("+7")).toBe(7);
  expect(read(".5")).toBe(0.5);
  expect(read("0.0000000000000000001")).toBeCloseTo(0);
  expect(read("3.35e1")).toBeCloseTo(33.5);
});

test("is not a number where anything else stands", () => {
  for (const text of [
    "",
    " ",
    "-",
    ".",
    "33,5",
    "33.5N",
    "1.2.3",
    "33 5",
    "NaN",
    "0x10",
    "=1+1",
    "1e",
    "33°30'",
  ])
    expect(read(text)).toBeNaN();
  expect(read("33.5", ",")).toBeNaN();
});

test("agrees with the language on coordinates", () => {
  fc.assert(
    fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (value) => {
      const text = value.toFixed(9);
      expect(read(text)).toBeCloseTo(Number(text), 9);
    }),
  );
});
