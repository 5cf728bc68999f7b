import type { ReadNote } from "@/lib/own-data/read-own-file";

/** What is said of a reading as a whole. */
export const READ_NOTES: Readonly<Record<ReadNote, string>> = {
  "cut-off": "The file is cut off or damaged: what came before that was read.",
  "encoding-changed":
    "It began as plain ASCII and then held letters that are not UTF-8: they were read as Windows-1256.",
  "row-limit": "It holds more than 10,000,000 rows: those after them were not read.",
  "text-limit": "Unpacked, it holds more than 4 GB of text: what came after that was not read.",
};
