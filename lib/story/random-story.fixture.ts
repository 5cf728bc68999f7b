import fc from "fast-check";
import { printView } from "@/lib/view/address/codec";
import { randomView } from "@/lib/view/address/random-view.fixture";
import { CAPTION_LENGTH, NOTES_LENGTH, TITLE_LENGTH } from "./story";
import type { WrittenStory } from "./written-story";

const text = (maxLength: number) =>
  fc
    .oneof(
      fc.constantFrom("", "Tower 22", "“Quoted” & <b>", "عين الأسد\nسطر", 'a\u0000b\\"'),
      fc.string({ unit: "grapheme", maxLength: 60 }),
    )
    .map((value) => value.replace(/\p{Cs}/gu, "").slice(0, maxLength));

/** Any story that can be written, with views of the dataset of `sampleContext`. */
export const randomStory: fc.Arbitrary<WrittenStory> = fc.record({
  title: text(TITLE_LENGTH).map((title) => title.trim()),
  slides: fc.array(
    fc.record({
      view: randomView.map((view) => printView({ ...view, story: null })),
      title: text(TITLE_LENGTH).map((title) => title.trim()),
      caption: text(CAPTION_LENGTH),
      notes: text(NOTES_LENGTH),
    }),
    { minLength: 1, maxLength: 12 },
  ),
});
