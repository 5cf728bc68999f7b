"use client";

import Download from "lucide-react/icons/download";
import { memo } from "react";
import { Button } from "@/components/ui/button";
import { saveFile } from "@/components/ui/save-file";
import { formatDay } from "@/lib/domain/format-day";
import type { FileReading, ReadNote } from "@/lib/files/read/read-table-file";
import { ruleSentence } from "@/lib/files/refusals/refusal-words";
import { type RefusalReport, RULES } from "@/lib/files/refusals/refusals";
import { refusalsCsv } from "@/lib/files/refusals/refusals-csv";
import { countText } from "@/lib/files/view/count-text";
import { THEATRE } from "@/lib/theatre/theatre";
import { takeFocusAtHead } from "./take-focus";

/** What is said of a reading as a whole. */
const READ_NOTES: Readonly<Record<ReadNote, string>> = {
  "cut-off": "The file is cut off or damaged; everything before that was read.",
  "encoding-changed":
    "The file starts as plain ASCII, then has letters that aren’t UTF-8. They were read in the Windows encoding that fits them.",
  "row-limit": "The file has more than 10,000,000 rows. The rest was not read.",
  "text-limit": "Unpacked, the file has more than 4 GB of text. The rest was not read.",
};

const LISTED = 100;

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
  const { table, refusals, notes } = reading;
  const { from, to } = table.dayExtent;
  return (
    <section ref={takeFocusAtHead} tabIndex={-1} aria-label="Rows read" className="outline-none">
      <h2 className="text-[17px] leading-tight font-semibold [overflow-wrap:anywhere]">
        <bdi>{file.name}</bdi>
      </h2>
      <p role="status" className="numeral mt-0.5 text-[13px] leading-5">
        {countText(table.count, "row")} read
        {table.count > 0 && `, ${formatDay(from, "en", "long")} to ${formatDay(to, "en", "long")}`}
        {refusals.total === 0 ? ". None was refused." : `; ${countText(refusals.total, "row")} refused.`}
      </p>
      <p className="numeral mt-0.5 text-[13px] leading-5 text-ink-2">
        {table.count.toLocaleString("en-GB")} shown + {refusals.total.toLocaleString("en-GB")} refused +{" "}
        {reading.counts.blank.toLocaleString("en-GB")} empty ={" "}
        {countText(table.count + refusals.total + reading.counts.blank, "line")}
      </p>
      {countNotes(reading).map((note) => (
        <p key={note} className="mt-1 text-[13px] leading-5">
          {note}
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} className="mt-1 text-[15px] leading-6">
          {READ_NOTES[note]}
        </p>
      ))}
      {refusals.total > 0 && (
        <details className="mt-2">
          <summary className="min-h-8 cursor-pointer text-sm underline decoration-rule-2 underline-offset-4">
            Show refused rows
          </summary>
          <RefusalList report={refusals} fileName={file.name} />
        </details>
      )}
    </section>
  );
});

/** Refused rows: counted by reason, the first of them listed, all of them to download. */
function RefusalList({ report, fileName }: RefusalListProps) {
  const listed = report.first.slice(0, LISTED);
  return (
    <section aria-label="Refused rows" className="mt-6">
      <h3 className="text-[17px] font-semibold">Refused rows</h3>
      <ul className="numeral mt-1 text-[15px] leading-6">
        {RULES.filter((rule) => report.counts[rule]).map((rule) => (
          <li key={rule}>
            {countText(report.counts[rule] ?? 0, "row")}: {ruleSentence(rule)}.
          </li>
        ))}
      </ul>
      <Button
        className="mt-3"
        onClick={() =>
          saveFile({
            name: `${fileName} refused rows.csv`,
            blob: new Blob([refusalsCsv(report)], { type: "text/csv" }),
          })
        }
      >
        <Download size={16} aria-hidden="true" /> Download all refused rows
      </Button>
      <section
        aria-label={`The first ${countText(listed.length, "refused row")}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be within reach of the keyboard
        tabIndex={0}
        className="mt-3 max-h-96 overflow-auto rounded-md border border-rule"
      >
        <table className="min-w-full text-[13px] leading-5">
          <thead className="sticky top-0 bg-paper-2 text-start">
            <tr>
              {["Row", "Column", "Why", "Value"].map((name) => (
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
                <td className="min-w-56 px-2.5 py-1.5">{ruleSentence(rule)}</td>
                <td className="px-2.5 py-1.5 [overflow-wrap:anywhere]">
                  <bdi>{value}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {report.total > listed.length && (
        <p className="numeral mt-1 text-[13px] text-ink-2">
          The first {listed.length} of {countText(report.total, "refused row")}.
        </p>
      )}
    </section>
  );
}

/** What is said of some of the rows: each a sentence. */
function countNotes({ counts, header }: Pick<FileReading, "counts" | "header">): string[] {
  const { uneven, roughDays, zoned, openQuotes, lateColumns, polar } = counts;
  const late = header.slice(header.length - lateColumns);
  const notes: readonly (readonly [count: number, words: string])[] = [
    [zoned, `the time has a zone, so the day was converted to ${THEATRE.zone}.`],
    [roughDays, "only the month or the year is known; shown in its middle, or on the file’s day."],
    [uneven, "more or fewer fields than the header; check the values."],
    [polar, "closer to a pole than 85°, where the map ends; drawn at its edge."],
    [openQuotes, "a quote is never closed; read to the end of the line."],
  ];
  return [
    ...notes.flatMap(([count, words]) => (count > 0 ? [`${countText(count, "row")}: ${words}`] : [])),
    ...(lateColumns > 0
      ? [
          `${countText(lateColumns, "column")} first appear far into the file. They are shown with each row but can’t be used as filters: ${late.slice(0, 5).join(", ")}${late.length > 5 ? " …" : ""}.`,
        ]
      : []),
  ];
}
