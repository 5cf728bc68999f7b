import { expect, test } from "vitest";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { wrapText } from "./wrap-text";

test("what fits stays on its line", () => {
  expect(wrapText("4 February 2024", 400, 46, 600, 3)).toEqual(["4 February 2024"]);
  expect(wrapText("", 400, 46, 600, 3)).toEqual([]);
});

test("lines break between words and no line is too wide", () => {
  const lines = wrapText("all up to this day, from 17 May 2017 and on and on", 200, 22, 400, 5);
  expect(lines.join(" ")).toBe("all up to this day, from 17 May 2017 and on and on");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(estimateTextWidth(line, 22, 400)).toBeLessThanOrEqual(200);
});

test("what is too much ends in an ellipsis: too many words, and a word too long", () => {
  expect(wrapText("one two three four five six seven", 60, 22, 400, 2).at(-1)).toMatch(/…$/);
  const [word = ""] = wrapText("w".repeat(200), 200, 22, 400, 2);
  expect(word).toMatch(/^w+…$/);
  expect(estimateTextWidth(word, 22, 400)).toBeLessThanOrEqual(200);
});
