import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { knownSentences } from "./known-sentences";

test.each([
  [{ total: 0, unpublished: 0, undated: 0 }, "no incidents here."],
  [{ total: 4, unpublished: 0, undated: 0 }, "everything shown here had been published."],
  [{ total: 4, unpublished: 1, undated: 0 }, "1 of 4 incidents here not yet published."],
  [
    { total: 40, unpublished: 12, undated: 1 },
    "12 of 40 incidents here not yet published. 1 shown rests on undated publications, by rule known from its day.",
  ],
])("%o", (counts, said) => expect(knownSentences({ known: day(1), ...counts })).toBe(said));
