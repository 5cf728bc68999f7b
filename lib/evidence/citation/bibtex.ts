import { dayParts } from "@/lib/domain/calendar";
import { isoFromDay } from "@/lib/domain/day";
import { type Citation, citationFields } from "./cited";

/** What TeX reads as a command. BibTeX counts braces even behind a backslash, so that they are written by name. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
};

/** Standard macros: every style prints them in its own way. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A text as TeX prints it, letters beyond ASCII as they are (UTF-8). */
function escapeTex(text: string): string {
  return text.replace(/[\\{}~^$%&#_]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A BibLaTeX entry, `@dataset` or `@online`; classic BibTeX styles read both as `@misc`. Ends in a line break. */
export function bibtexCitation(citation: Citation): string {
  const fields = citationFields(citation);
  const { released, accessed } = fields;
  const published = released === null ? null : dayParts(released);
  // Double braces keep capitals as they are, and a name of two words in one piece.
  const whole = (text: string) => `{{${escapeTex(text)}}}`;
  const lines: readonly (readonly [string, string] | null)[] = [
    ["author", whole(fields.author)],
    ["title", whole(fields.title)],
    published && ["year", `{${published.year}}`],
    published && ["month", MONTHS[published.month - 1] ?? "{}"],
    fields.container === null ? null : ["organization", whole(fields.container)],
    ["version", `{${escapeTex(fields.version)}}`],
    fields.record === null ? null : ["note", `{Record ${escapeTex(fields.record)}}`],
    // Read verbatim: nothing is escaped. What would end the field is percent-encoded already.
    ["url", `{${fields.address}}`],
    accessed === null ? null : ["urldate", `{${isoFromDay(accessed)}}`],
  ];
  const type = fields.form === "dataset" ? "dataset" : "online";
  const body = lines.flatMap((line) => (line ? [`  ${line[0].padEnd(12)} = ${line[1]},`] : []));
  return [`@${type}{${fields.key},`, ...body, "}", ""].join("\n");
}
