import { fittingFileLink, parseFileLink } from "@/lib/files/view/file-link";
import { deckWords } from "@/lib/messages/rooms";
import { parseView } from "@/lib/view/address/codec";
import type { LinkContext } from "@/lib/view/text/link-context";
import { type Repair, repairSentence } from "@/lib/view/text/repairs";
import type { View } from "@/lib/view/view";
import type { Said } from "./said";
import { FILE_PAGE, isAtlasLink, isFileLink } from "./slide-link";
import type { AtlasSlide, FileSlide, Slide, Story } from "./story";
import { storyProblem } from "./story-problem";
import { writtenAtlasSlide } from "./written-atlas-slide";
import { type Reading, refused, type WrittenSlide, type WrittenStory } from "./written-story";

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
): Reading<{ readonly view: View; readonly remarks: readonly Said[] }> {
  if (!isAtlasLink(link)) return refused(storyProblem("not-a-view", { slide, field: "view" }));
  const [pathname = "/", search = ""] = link.split("?", 2);
  const { view, repairs } = parseView(pathname, search, context);
  const remarks = remarksOf(repairs, slide);
  return remarks.ok
    ? { ok: true, value: { view: { ...view, story: null }, remarks: remarks.value } }
    : remarks;
}

/** What was tolerated, in sentences; refused where something else was. */
function remarksOf(repairs: readonly Repair[], slide: number): Reading<readonly Said[]> {
  const worst = repairs.find(({ rule }) => !TOLERATED.has(rule));
  if (worst)
    return refused(
      storyProblem("not-a-view", { slide, field: "view", detail: (lang) => repairSentence(worst, lang) }),
    );
  return {
    ok: true,
    value: repairs.map(
      (repair) => (lang) => deckWords.get(lang).problems.ofSlide(slide, repairSentence(repair, lang)),
    ),
  };
}

/** What a slide shows: a view of the atlas, or of a reader's own file, which the link names. */
type SlideSubject = Pick<AtlasSlide, "view" | "own"> | Pick<FileSlide, "view" | "own">;

/** What the link that a slide holds leads to, and what of it was taken otherwise, in sentences. */
export function readSlideLink(
  link: string,
  slide: number,
  context: LinkContext,
): Reading<{ readonly subject: SlideSubject; readonly remarks: readonly Said[] }> {
  if (!isFileLink(link)) {
    const read = readSlideView(link, slide, context);
    return read.ok
      ? { ok: true, value: { subject: { view: read.value.view }, remarks: read.value.remarks } }
      : read;
  }
  const reading = parseFileLink(link.slice(FILE_PAGE.length));
  if (!reading) return refused(storyProblem("not-a-view", { slide, field: "view" }));
  const remarks = remarksOf(reading.repairs, slide);
  return remarks.ok
    ? { ok: true, value: { subject: { own: reading.link }, remarks: remarks.value } }
    : remarks;
}

/** The story with its views, or the first slide whose view cannot be read. */
export function storyOfWritten(
  written: WrittenStory,
  id: string,
  context: LinkContext,
): Reading<{ readonly story: Story; readonly remarks: readonly Said[] }> {
  const slides: Slide[] = [];
  const remarks: Said[] = [];
  for (const [index, { view: link, ...texts }] of written.slides.entries()) {
    const read = readSlideLink(link, index + 1, context);
    if (!read.ok) return read;
    slides.push({ ...read.value.subject, ...texts });
    remarks.push(...read.value.remarks);
  }
  return { ok: true, value: { story: { id, title: written.title, slides }, remarks } };
}

/** A story with its views as links. */
export function writtenOfStory({ title, slides }: Pick<Story, "title" | "slides">): WrittenStory {
  return { title, slides: slides.map(writtenSlideOf) };
}

export function writtenSlideOf(slide: Slide): WrittenSlide {
  if (!slide.own) return writtenAtlasSlide(slide);
  const { own, title, caption, notes } = slide;
  return { view: `${FILE_PAGE}${fittingFileLink(own).hash}`, title, caption, notes };
}
