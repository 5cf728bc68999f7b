import { expect, test } from "vitest";
import { parseView } from "@/lib/view/address/codec";
import { repair, repairSentence } from "./repairs";
import { sampleContext } from "./sample-context";

const sentences = (pathname: string, search = "") =>
  parseView(pathname, search, sampleContext).repairs.map((repair) => repairSentence(repair, "en"));

test.each([
  ["/", "kind=foo", "The link asked for kind=foo, which does not exist; it was left out."],
  [
    "/",
    "sel=2020-01-01-x",
    "The link asked for sel=2020-01-01-x, which is not in this dataset; it was left out.",
  ],
  ["/", "at=here", "The link asked for at=here, which cannot be read; it was left out."],
  ["/", "days=900", "The link asked for days=900, which is out of range; 366 was used instead."],
  ["/", "known=2023-1-2", "The link asked for known=2023-1-2, which was read as 2023-01-02."],
  ["/", "colour=red", "The link has a key “colour” that the atlas does not know; it was left out."],
  ["/", "lang=ar&lang=en", "The link gives lang more than once; only the first was used."],
  ["/", `q=${"x".repeat(99)}`, "The link’s q is too long; only its beginning was used."],
  ["/", "slide=3", "The link asked for slide=3 but names no story; it was left out."],
  ["/", "v=9", "The link was made for a newer version (v=9) of the atlas; what could be read is shown."],
  [
    "/",
    "from=2024-01-01&to=2023-01-01",
    "The link’s time axis ends before it begins; its two days were swapped.",
  ],
  ["/on/2023-11-8", "", "The link asked for the day 2023-11-8, which was read as 2023-11-08."],
  [
    "/on/2030-01-01",
    "",
    "The link asked for the day 2030-01-01, which is out of range; 10 February 2024 is shown instead.",
  ],
  [
    "/on/2023-13-45",
    "",
    "The link asked for the day 2023-13-45, which does not exist; 4 February 2024 is shown instead.",
  ],
])("%s?%s is told in one line", (pathname, search, sentence) => {
  expect(sentences(pathname, search)).toEqual([sentence]);
});

test("what a link said is shown short, on one line, and cannot turn the line around", () => {
  const { text } = repair("kind", `a\n\u202eb\u0000c\ud800${"d".repeat(500)}`, "unknown-value");
  expect(text).toBe(`abc${"d".repeat(36)}…`);
  expect([...text]).toHaveLength(40);
});
