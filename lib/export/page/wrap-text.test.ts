import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { wrapText } from "./wrap-text";

const FONT = { sizePx: 20, weight: 400 } as const;

test("no line is wider than its column, and no letter is lost", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.integer({ min: 60, max: 600 }),
      (text, width) => {
        const lines = wrapText(text, FONT, width);
        for (const line of lines)
          if ([...line].length > 1)
            expect(estimateTextWidth(line, FONT.sizePx, FONT.weight)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
      },
    ),
  );
});

test("what does not fit the lines ends in an ellipsis", () => {
  const lines = wrapText("one two three four five six seven eight", FONT, 100, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  expect(wrapText("one", FONT, 100, 2)).toEqual(["one"]);
});

test("a text's own line breaks stay", () => {
  expect(wrapText("a\nb", FONT, 500)).toEqual(["a", "b"]);
});
