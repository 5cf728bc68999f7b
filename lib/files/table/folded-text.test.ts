import fc from "fast-check";
import { expect, test } from "vitest";
import { FieldText } from "@/lib/files/bytes/field-text";
import { foldText } from "@/lib/scene/search/fold-text";
import { FoldedText, queryWords } from "./folded-text";

const text = (word: Uint16Array) => String.fromCharCode(...word);
const samples = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."aÉéßİıσςΣآأإىةَـ٣'’ʿ-ﬁ가각𐐀👍ñ\u0301\u0327 ") }),
);

test("folds letter by letter as the atlas's search folds whole texts", () => {
  fc.assert(
    fc.property(samples, (sample) => {
      const expected = foldText(sample).replaceAll("ς", "σ");
      expect(queryWords(sample).map(text).join(" ")).toBe(expected);
      const folded = new FoldedText();
      const bytes = new TextEncoder().encode(sample);
      folded.setBytes(bytes, 0, bytes.length, new FieldText("utf-8"));
      expect(folded.words().map(text).join(" ")).toBe(
        foldText(new TextDecoder().decode(bytes)).replaceAll("ς", "σ"),
      );
    }),
    { numRuns: 2000 },
  );
});

test("a word is found wherever it stands, and after longer texts before it", () => {
  const folded = new FoldedText();
  fc.assert(
    fc.property(
      samples,
      fc.string({ minLength: 1, maxLength: 2, unit: fc.constantFrom(..."aéσا") }),
      (sample, part) => {
        folded.setText(sample);
        const [word] = queryWords(part);
        if (word) expect(folded.has(word)).toBe(foldText(sample).replaceAll("ς", "σ").includes(text(word)));
      },
    ),
  );
  expect(queryWords(" ?! ")).toEqual([]);
});
