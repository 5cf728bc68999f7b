import { inForm } from "@/lib/domain/plural-forms";

const sources = (count: number) => inForm({ one: "# source", other: "# sources" }, count, "en");
const rows = (count: number) => inForm({ one: "# row", other: "# rows" }, count, "en");

/** What a slide says beside its own texts. */
export const slide = {
  region: "Slide",
  /** A slide without a title. */
  untitled: (slide: number) => `Slide ${slide}`,
  place: (slide: number, count: number) => `Slide ${slide} of ${count}`,
  announced: (slide: number, count: number, title: string) => `Slide ${slide} of ${count}: ${title}`,
  /** Of the window. */
  pageTitle: (title: string, slide: number, count: number, story: string) =>
    `${title} · ${slide} of ${count} · ${story}`,
  notesTitle: (title: string) => `Notes: ${title}`,
  noSuchSlide: "No such slide",
  /** After the span. */
  asKnownOn: (day: string) => `; as known on ${day}`,
  sources,
  /** Of the whole span, where the picture does not show all of it. */
  sourcesInAll: (count: number) => `${sources(count)} in all`,
  nothing: { dataset: "Nothing in this dataset", picture: "Nothing in this picture" },
  disputed: "Sources differ",
  /** Said once, on a page in another language. */
  inEnglish: "The story’s texts are in English",
  file: {
    map: (count: number) => `Map of ${rows(count)}`,
    basis: (count: number, file: string) => `${rows(count)} of ${file}`,
    /** `count` of its rows; `null` where that is not known. */
    needed: (file: string, count: number | null) =>
      `This slide needs the file “${file}”${count === null ? "" : ` (${rows(count)})`}, which the briefing doesn’t contain.`,
    reading: (file: string) => `Reading “${file}” …`,
    choose: "Choose the file",
    skip: "Skip",
    others: "All other values",
    empty: "(empty)",
    input: (file: string) => `The file ${file}`,
    stays: "Your browser reads it; nothing is uploaded.",
  },
};
