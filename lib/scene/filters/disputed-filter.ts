import { disputesOf } from "@/lib/domain/disputes-of";
import { type Filter, inOrderOf, ofWords } from "./filter";

const ANSWERS = ["yes", "no"] as const;
const NAMES = { yes: "Sources differ", no: "No difference found" } as const;

/** Whether its sources differ on any field. */
export const disputedFilter: Filter<(typeof ANSWERS)[number]> = {
  label: "Disputed",
  valuesOf: (incident) => [disputesOf(incident).length > 0 ? "yes" : "no"],
  order: inOrderOf(ANSWERS),
  nameOf: (answer) => NAMES[answer],
  wordOf: (answer) => NAMES[answer].toLowerCase(),
  phrase: (_, words) => words.join(" or "),
  api: ofWords("Whether its sources differ on any field.", "yes", ANSWERS),
};
