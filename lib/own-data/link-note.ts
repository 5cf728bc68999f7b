import { formatDay } from "@/lib/domain/format-day";
import type { OwnLink } from "./own-link";
import type { OwnReading } from "./read-own-file";

/** What a link needs before it can be shown. */
export function askedSentence({ file, rows, day }: OwnLink): string {
  const size = rows === null ? "" : ` (${rows.toLocaleString("en-GB")} rows)`;
  const at = day === null ? "" : ` to see ${formatDay(day, "en", "long")} in it`;
  return `This link was made on the file “${file}”${size}, which it does not hold. Open that file here${at}.`;
}

/** Whether the file that was opened is another than the link was made on, as far as name and rows tell; empty where not. */
export function linkNote(
  asked: OwnLink | null,
  { name }: { readonly name: string },
  { table }: Pick<OwnReading, "table">,
): string {
  if (!asked || (asked.file === name && (asked.rows === null || asked.rows === table.count))) return "";
  return `The link was made on “${asked.file}”${asked.rows === null ? "" : ` with ${asked.rows.toLocaleString("en-GB")} rows`}: this may be another file, or another state of it.`;
}
