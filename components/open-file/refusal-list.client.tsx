"use client";

import Download from "lucide-react/icons/download";
import { Button } from "@/components/ui/button";
import { ruleSentence } from "@/lib/files/refusals/refusal-words";
import { type RefusalReport, RULES } from "@/lib/files/refusals/refusals";
import { refusalsCsv } from "@/lib/files/refusals/refusals-csv";
import { countText } from "@/lib/files/view/count-text";
import { saveText } from "./save-text";

const LISTED = 100;

interface RefusalListProps {
  readonly report: RefusalReport;
  readonly fileName: string;
}

/** Refused rows: counted by reason, the first of them listed, all of them to download. */
export function RefusalList({ report, fileName }: RefusalListProps) {
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
        onClick={() => saveText(`${fileName} refused rows.csv`, "text/csv", refusalsCsv(report))}
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
              {["Row", "Column", "Why", "What stood there"].map((name) => (
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
