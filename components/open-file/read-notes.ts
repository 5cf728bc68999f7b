import type { FileReading, ReadNote } from "@/lib/files/read/read-table-file";
import { countText } from "@/lib/files/view/count-text";

/** What is said of a reading as a whole. */
export const READ_NOTES: Readonly<Record<ReadNote, string>> = {
  "cut-off": "The file is cut off or damaged: what came before that was read.",
  "encoding-changed":
    "It began as plain ASCII and then held letters that are not UTF-8: they were read in the Windows encoding that they look like.",
  "row-limit": "It holds more than 10,000,000 rows: those after them were not read.",
  "text-limit": "Unpacked, it holds more than 4 GB of text: what came after that was not read.",
};

/** What is said of some of the rows: each a sentence. */
export function countNotes({ counts, header }: Pick<FileReading, "counts" | "header">): string[] {
  const { uneven, roughDays, zoned, openQuotes, lateColumns, polar } = counts;
  const late = header.slice(header.length - lateColumns);
  return [
    ...(zoned > 0
      ? [`${countText(zoned, "row")}: the time has a zone, so the day is the one in UTC+3.`]
      : []),
    ...(roughDays > 0
      ? [
          `${countText(roughDays, "row")}: only the month or the year is known; on the timeline in its middle, or on the day that the file gives.`,
        ]
      : []),
    ...(uneven > 0
      ? [`${countText(uneven, "row")}: more or fewer fields than the header; check their texts.`]
      : []),
    ...(polar > 0
      ? [`${countText(polar, "row")}: nearer to a pole than 85°, where the map ends; drawn at its edge.`]
      : []),
    ...(lateColumns > 0
      ? [
          `${countText(lateColumns, "column")} first appear far into the file and are shown with each row, but cannot be filtered by: ${late.slice(0, 5).join(", ")}${late.length > 5 ? " …" : ""}.`,
        ]
      : []),
    ...(openQuotes > 0
      ? [`${countText(openQuotes, "row")}: a quote is opened and never closed; read to the end of its line.`]
      : []),
  ];
}
