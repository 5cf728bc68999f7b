import { inForm } from "@/lib/domain/plural-forms";

const counted = (count: number, one: string, other: string) =>
  inForm({ one: `# ${one}`, other: `# ${other}` }, count, "en");

const publications = (count: number) => counted(count, "publication", "publications");

/** The list of all publications. */
export const sources = {
  title: "Sources",
  description:
    "Every publication the Escalation Atlas draws on, with its date, kind, and the incidents, claims and counts based on it.",
  lead: (count: number, version: string) =>
    `The ${publications(count)} that this dataset rests on, by publisher, each with what rests on it. All of them were read; a date is given only where one was seen. This is dataset ${version}.`,
  publications,
  none: "None matches. Try fewer words, or all kinds.",
  filter: "Filter",
  all: "All publications",
  kind: "Kind",
  allKinds: "All kinds",
  kindWith: (kind: string, count: number) => `${kind} (${inForm({ other: "#" }, count, "en")})`,
  text: "Publisher, title or author",
  rest: {
    incidentsHere: (incidents: string) => `${incidents}:`,
    claims: (count: number) => counted(count, "claim on a field", "claims on fields"),
    origins: (count: number) => `where ${counted(count, "incident was", "incidents were")} launched from`,
    tallies: (count: number) => counted(count, "tally", "tallies"),
    background: (count: number) => counted(count, "background fact", "background facts"),
    statements: (count: number) => counted(count, "statement on launches", "statements on launches"),
    statementsOn: (statements: string) => `${statements}:`,
    parts: (parts: readonly string[]) => parts.join(", "),
  },
};
