import { parseView, printView } from "@/lib/view/codec";
import type { LinkContext } from "@/lib/view/link-context";
import { type Repair, repairSentence } from "@/lib/view/repairs";
import type { View } from "@/lib/view/view";
import type { Slide, Story } from "./story";
import { storyProblem } from "./story-problem";
import { type Reading, refused, type WrittenSlide, type WrittenStory } from "./written-story";

const LINK = /^\/(?:on\/[^/?#]+)?(?:\?[^#]*)?$/;

/** What comes about when the dataset or the atlas has changed since: told, and no reason to refuse a story. */
const TOLERATED: ReadonlySet<Repair["rule"]> = new Set([
  "not-in-dataset",
  "out-of-range",
  "respelled",
  "newer-version",
  "swapped",
]);

/** A view out of the link that a slide holds, and what of it was taken otherwise, in sentences. */
export function readSlideView(
  link: string,
  slide: number,
  context: LinkContext,
): Reading<{ readonly view: View; readonly remarks: readonly string[] }> {
  const damaged = (detail = "") => refused(storyProblem("not-a-view", { slide, field: "view", detail }));
  if (!LINK.test(link)) return damaged();
  const [pathname = "/", search = ""] = link.split("?", 2);
  const { view, repairs } = parseView(pathname, search, context);
  const worst = repairs.find(({ rule }) => !TOLERATED.has(rule));
  if (worst) return damaged(repairSentence(worst));
  const remarks = repairs.map((repair) => `Slide ${slide}: ${repairSentence(repair)}`);
  return { ok: true, value: { view: { ...view, story: null }, remarks } };
}

/** The story with its views, or the first slide whose view cannot be read. */
export function storyOfWritten(
  written: WrittenStory,
  id: string,
  context: LinkContext,
): Reading<{ readonly story: Story; readonly remarks: readonly string[] }> {
  const slides: Slide[] = [];
  const remarks: string[] = [];
  for (const [index, { view: link, ...texts }] of written.slides.entries()) {
    const read = readSlideView(link, index + 1, context);
    if (!read.ok) return read;
    slides.push({ view: read.value.view, ...texts });
    remarks.push(...read.value.remarks);
  }
  return { ok: true, value: { story: { id, title: written.title, slides }, remarks } };
}

/** A story with its views as links. */
export function writtenOfStory({ title, slides }: Pick<Story, "title" | "slides">): WrittenStory {
  return { title, slides: slides.map(writtenSlideOf) };
}

export function writtenSlideOf({ view, title, caption, notes }: Slide): WrittenSlide {
  return { view: printView({ ...view, story: null }), title, caption, notes };
}
