import { dayParts } from "@/lib/domain/calendar";
import type { Day } from "@/lib/domain/day";
import { type Citation, citationFields } from "./cited";

const TYPES = { dataset: "DATA", webpage: "ELEC" } as const;

/** One RIS record: a tag a line, lines end in CR LF. A value is of one line, so that no text can begin a tag. */
export function risCitation(citation: Citation): string {
  const fields = citationFields(citation);
  const { released, accessed, container, record } = fields;
  const lines: readonly (readonly [string, string] | null)[] = [
    ["TY", TYPES[fields.form]],
    ["ID", fields.key],
    ["AU", fields.author],
    ["TI", fields.title],
    container === null ? null : ["T2", container],
    released === null ? null : ["PY", String(dayParts(released).year)],
    released === null ? null : ["DA", risDate(released)],
    ["ET", fields.version],
    record === null ? null : ["N1", `Record ${record}`],
    ["UR", fields.address],
    accessed === null ? null : ["Y2", risDate(accessed)],
    ["ER", ""],
  ];
  return lines.map((line) => (line ? `${line[0]}  - ${line[1]}\r\n` : "")).join("");
}

/** `YYYY/MM/DD/`: the last slash is before other words on the date, of which there are none. */
function risDate(value: Day): string {
  const { year, month, date } = dayParts(value);
  return `${year}/${String(month).padStart(2, "0")}/${String(date).padStart(2, "0")}/`;
}
