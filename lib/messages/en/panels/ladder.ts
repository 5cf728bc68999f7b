import { inForm } from "@/lib/domain/plural-forms";

/** The escalation ladder, as a list, a panel and a picture. */
export const ladder = {
  title: "Escalation ladder",
  pictureTitle: "Escalation ladder: attack and answer",
  /** Where the panel has a page of its own. */
  page: "To print, pictures",
  nothing: "None of these incidents is an attack or an answer.",
  killed: (count: number) => inForm({ one: "# killed", other: "# killed" }, count, "en"),
  injured: (count: number) => inForm({ one: "# injured", other: "# injured" }, count, "en"),
  unclear: { killed: "number killed unclear", injured: "number injured unclear" },
  none: "none reported killed",
  noFigure: "no figure given",
  atLeast: (counted: string) => `at least ${counted}`,
  upTo: (counted: string) => `up to ${counted}`,
  comma: ",",
  sameDay: "same day",
  /** Without the number, which comes before it in large. */
  days: (count: number) => inForm({ one: "day", other: "days" }, count, "en"),
  after: {
    answered: "after what it answered",
    attack: "after the last attack",
    answer: "after the answer",
  },
  answers: (answered: string) => `Answers ${answered}`,
  since: (date: string) => `attacks since ${date}`,
  inDays: (counted: string, days: string) => `${counted} in ${days}`,
  others: (count: number) => `${count} more`,
  perhaps: (count: number) => `${count} may be told twice`,
  folded: (counted: string) => `also ${counted}`,
  unconfirmed: "not confirmed",
  noJoin: "No source says which attack it answers",
  /** How casualties, order and officials’ words are to be read. */
  reading:
    "Casualties run from the least to the most that any source says; what may be one incident told twice counts once. Where no source says what was answered, only the order in time is shown. Within a day, attacks without an hour come before answers without one. Officials’ words are paraphrased; where there are none, none was found.",
  /** What has a rung of its own; why so little where more is merged. */
  named: {
    all: (injured: number) =>
      `Named: answers that officials confirmed, those of one day together; attacks that by any source killed someone or injured ${injured} or more; and what a source joins to an answer. All else is counted between them.`,
    deadly: () =>
      "Too long for one page in full: named are only what a source joins to an answer, and attacks that by any source killed someone. All else is counted between them; a shorter stretch names more.",
    joined: () =>
      "Too long for one page in full: named is only what a source joins to an answer. All else is counted between; a shorter stretch names more.",
  },
  leftOut: (count: number) =>
    inForm({ one: "Left out: # other incident.", other: "Left out: # other incidents." }, count, "en"),
};
