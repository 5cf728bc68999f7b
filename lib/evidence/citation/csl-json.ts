import { dayParts } from "@/lib/domain/calendar";
import type { Day } from "@/lib/domain/day";
import { type Citation, citationFields } from "./cited";

/** A CSL-JSON document of one item, as citation processors and Zotero read it. Ends in a line break. */
export function cslCitation(citation: Citation): string {
  const { released, accessed, container, record, ...fields } = citationFields(citation);
  const item = {
    id: fields.key,
    type: fields.form,
    author: [{ literal: fields.author }],
    title: fields.title,
    ...(container !== null && { "container-title": container }),
    ...(released !== null && { issued: cslDate(released) }),
    version: fields.version,
    ...(record !== null && { note: `Record ${record}` }),
    URL: fields.address,
    ...(accessed !== null && { accessed: cslDate(accessed) }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function cslDate(value: Day) {
  const { year, month, date } = dayParts(value);
  return { "date-parts": [[year, month, date]] };
}
