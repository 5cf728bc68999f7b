"use client";

import Download from "lucide-react/icons/download";
import { memo } from "react";
import { Button } from "@/components/ui/button";
import { saveFile } from "@/components/ui/save-file";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import type { FileReading } from "@/lib/files/read/read-table-file";
import { type RefusalReport, RULES } from "@/lib/files/refusals/refusals";
import { refusalsCsv } from "@/lib/files/refusals/refusals-csv";
import type { OpeningWords } from "@/lib/messages/en/files/opening";
import { filesWords } from "@/lib/messages/rooms";
import { THEATRE } from "@/lib/theatre/theatre";
import { takeFocusAtHead } from "./take-focus";

const LISTED = 100;
/** Notes on some of the rows, in the order in which they are said. */
const SOME = ["zoned", "roughDays", "uneven", "polar", "openQuotes"] as const;

interface RefusalListProps {
  readonly report: RefusalReport;
  readonly fileName: string;
}

export interface ReadingResultProps {
  readonly file: File;
  readonly reading: FileReading;
}

/** How many rows were read, from when to when, and which were refused. */
export const ReadingResult = memo(function ReadingResult({ file, reading }: ReadingResultProps) {
  const lang = useLang();
  const { result: words, refused } = useWords(filesWords).opening;
  const { table, refusals, notes } = reading;
  const { from, to } = table.dayExtent;
  return (
    <section ref={takeFocusAtHead} tabIndex={-1} aria-label={words.name} className="outline-none">
      <h2 className="text-[17px] leading-tight font-semibold [overflow-wrap:anywhere]">
        <bdi>{file.name}</bdi>
      </h2>
      <p role="status" className="numeral mt-0.5 text-[13px] leading-5">
        {words.read(
          table.count,
          table.count === 0 ? null : [formatDay(from, lang, "long"), formatDay(to, lang, "long")],
          refusals.total,
        )}
      </p>
      <p className="numeral mt-0.5 text-[13px] leading-5 text-ink-2">
        {words.sum(table.count, refusals.total, reading.counts.blank)}
      </p>
      {countNotes(reading, words).map((note) => (
        <p key={note} className="mt-1 text-[13px] leading-5">
          {note}
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} className="mt-1 text-[15px] leading-6">
          {words.whole[note]}
        </p>
      ))}
      {refusals.total > 0 && (
        <details className="mt-2">
          <summary className="min-h-8 cursor-pointer text-sm underline decoration-rule-2 underline-offset-4">
            {refused.show}
          </summary>
          <RefusalList report={refusals} fileName={file.name} />
        </details>
      )}
    </section>
  );
});

/** Refused rows: counted by reason, the first of them listed, all of them to download. */
function RefusalList({ report, fileName }: RefusalListProps) {
  const words = useWords(filesWords).opening.refused;
  const { row: rowName, column: columnName, why, value: valueName } = words.table;
  const listed = report.first.slice(0, LISTED);
  return (
    <section aria-label={words.title} className="mt-6">
      <h3 className="text-[17px] font-semibold">{words.title}</h3>
      <ul className="numeral mt-1 text-[15px] leading-6">
        {RULES.filter((rule) => report.counts[rule]).map((rule) => (
          <li key={rule}>{words.byRule(report.counts[rule] ?? 0, words.rules[rule])}</li>
        ))}
      </ul>
      <Button
        className="mt-3"
        onClick={() =>
          saveFile({
            name: words.fileName(fileName),
            blob: new Blob([refusalsCsv(report, words.rules)], { type: "text/csv" }),
          })
        }
      >
        <Download size={16} aria-hidden="true" /> {words.download}
      </Button>
      <section
        aria-label={words.first(listed.length)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be within reach of the keyboard
        tabIndex={0}
        className="mt-3 max-h-96 overflow-auto rounded-md border border-rule"
      >
        <table className="min-w-full text-[13px] leading-5">
          <thead className="sticky top-0 bg-paper-2 text-start">
            <tr>
              {[rowName, columnName, why, valueName].map((name) => (
                <th key={name} scope="col" className="px-2.5 py-1.5 text-start font-medium whitespace-nowrap">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.map(({ row, column, rule, value }) => (
              <tr key={`${row} ${rule}`} className="border-t border-rule align-top">
                <td className="numeral px-2.5 py-1.5">{row}</td>
                <td className="px-2.5 py-1.5">
                  <bdi>{column}</bdi>
                </td>
                <td className="min-w-56 px-2.5 py-1.5">{words.rules[rule]}</td>
                <td className="min-w-28 px-2.5 py-1.5 [overflow-wrap:anywhere]">
                  <bdi>{value}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {report.total > listed.length && (
        <p className="numeral mt-1 text-[13px] text-ink-2">{words.firstOf(listed.length, report.total)}</p>
      )}
    </section>
  );
}

/** What is said of some of the rows: each a sentence. */
function countNotes(
  { counts, header }: Pick<FileReading, "counts" | "header">,
  { some, lateColumns: lateWords }: OpeningWords["result"],
): string[] {
  const { lateColumns } = counts;
  const late = header.slice(header.length - lateColumns);
  const said = SOME.filter((note) => counts[note] > 0);
  return [
    ...said.map((note) => some[note](counts[note], THEATRE.zone)),
    ...(lateColumns > 0 ? [lateWords(lateColumns, late.slice(0, 5), late.length > 5)] : []),
  ];
}
