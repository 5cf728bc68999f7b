"use client";

import { memo } from "react";
import { formatDay } from "@/lib/domain/format-day";
import type { FileReading } from "@/lib/files/read/read-table-file";
import { countText } from "@/lib/files/view/count-text";
import { countNotes, READ_NOTES } from "./read-notes";
import { RefusalList } from "./refusal-list.client";
import { takeFocusAtHead } from "./take-focus";

export interface ReadingResultProps {
  readonly file: File;
  readonly reading: FileReading;
}

/** How many rows were read, from when to when, and which were refused. */
export const ReadingResult = memo(function ReadingResult({ file, reading }: ReadingResultProps) {
  const { table, refusals, notes } = reading;
  const { from, to } = table.dayExtent;
  return (
    <section ref={takeFocusAtHead} tabIndex={-1} aria-label="What was read" className="outline-none">
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
            Which, and why
          </summary>
          <RefusalList report={refusals} fileName={file.name} />
        </details>
      )}
    </section>
  );
});
