import { slides } from "./counts";

type Field = "title" | "slides" | "view" | "caption" | "notes";
type Shelved = "briefings" | "views";

const SHELVED: Readonly<Record<Shelved, string>> = { briefings: "briefings", views: "saved views" };

/** Why a file or a link of a briefing, or what a browser kept, cannot be read. */
export const problems = {
  /** Of the story as a whole, or of a slide; `field` is one of them. */
  where: (slide: number | null, field: Field | null) =>
    `${slide === null ? "the story" : `slide ${slide}`}${field === null ? "" : `, ${field}`}`,
  notJson: "Not a briefing of this atlas: invalid JSON.",
  notAStory: "Not a briefing of this atlas.",
  newerVersion: "It was made by a newer version of this atlas.",
  cutOff: "The link is damaged or was cut off on its way.",
  noSlides: "It has no slides.",
  tooMany: (most: number) => `It has more than ${slides(most)}.`,
  missing: (where: string) => `In ${where}: missing.`,
  notText: (where: string) => `In ${where}: not text.`,
  /** `most` characters; `null` where it is not said. */
  tooLong: (where: string, most: number | null) =>
    `In ${where}: too long${most === null ? "" : ` (at most ${most} characters)`}.`,
  notAView: (where: string) => `In ${where}: not a view of this atlas.`,
  ofSlide: (slide: number, said: string) => `Slide ${slide}: ${said}`,
  briefing: (number: number) => `Briefing ${number}`,
  titled: (title: string) => `“${title}”`,
  ofBriefing: (label: string, said: string) => `${label}: ${said}`,
  briefingLeftOut: (label: string, why: string) => `${label} was left out. ${why}`,
  view: {
    refused: (number: number, why: string) => `Saved view ${number}: ${why}`,
    leftOut: (number: number, why: string) => `Saved view ${number} was left out: ${why}`,
    notAView: "not a view of this atlas.",
    noName: "no name.",
    noLink: (name: string) => `“${name}” has no link.`,
    namedNotAView: (name: string) => `“${name}” is not a view of this atlas.`,
  },
  notAList: (what: Shelved) => `The ${SHELVED[what]} are not a list.`,
  moreThan: (most: number, what: Shelved) => `More than ${most} ${SHELVED[what]}: the others were left out.`,
};
