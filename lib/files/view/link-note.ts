import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { FileReading } from "@/lib/files/read/read-table-file";
import type { ShownWords } from "@/lib/messages/en/files/shown";
import { describeSpan } from "@/lib/view/span/describe-span";
import { spanRule } from "@/lib/view/span/span-rule";
import type { FileLink } from "./file-link";

/** What a link needs before it can be shown. */
export function askedSentence({ file, rows, day }: FileLink, lang: Lang, words: ShownWords["link"]): string {
  return words.needs(file, rows, day === null ? null : formatDay(day, lang, "long"));
}

/** The span of a link whose file is not at hand, in words: where its days begin and end is not known. */
export function askedSpanText({ day, span }: Pick<FileLink, "day" | "span">, lang: Lang): string {
  if (span === null) return "";
  const { inShort } = spanRule(span);
  if (inShort !== null) return inShort[lang];
  return day === null ? "" : describeSpan({ day, span }, { from: day, to: day }, lang);
}

/** Whether the file that was opened is another than the link was made on, as far as name and rows tell; empty where not. */
export function linkNote(
  asked: FileLink | null,
  { name }: { readonly name: string },
  { table }: Pick<FileReading, "table">,
  words: ShownWords["link"],
): string {
  if (!asked || (asked.file === name && (asked.rows === null || asked.rows === table.count))) return "";
  return words.madeOn(asked.file, asked.rows);
}
