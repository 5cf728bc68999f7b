import { BYTE_ORDER_MARK, csvLine, harmless } from "@/lib/export/tables/csv-text";
import { type RefusalReport, RULES, type Rule } from "./refusals";

const HEADER = ["row", "column", "rule", "reason", "value"];

/**
 * All refused rows as CSV in UTF-8 with a byte order mark, lines ended by CR LF; the value of the first thousand. What a
 * spreadsheet would run is made harmless. `reasons`: in the reader's words.
 */
export function refusalsCsv(report: RefusalReport, reasons: Readonly<Record<Rule, string>>): string {
  const lines = [csvLine(HEADER)];
  for (let index = 0; index < report.total; index += 1) {
    const [row = 0, column = 0, code = 0] = report.all.subarray(index * 3, index * 3 + 3);
    const rule = RULES[code];
    if (!rule) continue;
    const cells = [report.columns[column] ?? "", rule, reasons[rule], report.first[index]?.value ?? ""];
    lines.push(csvLine([String(row), ...cells.map(harmless)]));
  }
  return BYTE_ORDER_MARK + lines.join("");
}
