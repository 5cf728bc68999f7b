import { inForm } from "@/lib/domain/plural-forms";

/** What a description may say; `status` and `sources` are in its language. */
interface Described {
  readonly title: string;
  readonly status: string;
  readonly sources: string;
  readonly summary: string;
}

/** The page of one incident. */
export const incident = {
  /** `summary` is English. */
  description: ({ summary }: Described) => summary,
  openOnMap: "Open on the map",
  where: "Where",
  mapCaption: (day: string, place: string) =>
    `All incidents in this dataset on ${day}, around ${place}. Each mark links to its page.`,
  noMap: "The map has no point or area for this place.",
  inShort: "In short",
  sourcesDiffer: "Where sources differ",
  whoSaysWhat: "Who says what",
  /** `rule` draws its words as a link. */
  claimsNote: <Node>(rule: (words: string) => Node) => [
    "Every value with its speaker. Which one is shown follows ",
    rule("a stated rule"),
    ".",
  ],
  notes: "Doubts and notes",
  known: <Node>(day: string, dated: boolean, rule: (words: string) => Node) => [
    `Counted as known from ${day}${dated ? "" : ", as none of these has a date"} (`,
    rule("the rule"),
    ").",
  ],
  before: "Before it",
  after: "After it",
  sameDay: "Others on that day",
  samePlace: (place: string) => `Others at ${place}`,
  none: "None in this dataset.",
  allHere: (count: number) => inForm({ other: "All # at this place, and where it is" }, count, "en"),
  moreAboutPlace: "More about this place",
};
