import type { FileTable } from "@/lib/files/table/file-table";
import { columnNames } from "@/lib/files/table/value-filters";

/** A chart of a file: its rows over time, the same for each value that colours, or rows by the values of a category column, by its index. */
export type FileChart = "time" | "series" | `${number}`;

type Columns = Pick<FileTable, "categories">;

/** All charts of a file, in the order in which they are offered. */
export function fileCharts({ categories }: Columns): readonly FileChart[] {
  const ofColumns = categories.map((_, index): FileChart => `${index}`);
  return ["time", ...(categories.length > 0 ? (["series"] as const) : []), ...ofColumns];
}

const BY = "by:";

/** `chart=series`, `chart=by:kind`; `null` for the first chart, which a link leaves out. */
export function chartInLink(table: Columns, chart: FileChart): string | null {
  if (chart === "time") return null;
  return chart === "series" ? chart : `${BY}${columnNames(table)[Number(chart)] ?? ""}`;
}

/** The chart that a link asks for; `null` where the file has no such. */
export function chartOfLink(table: Columns, text: string | null): FileChart | null {
  if (text === null) return "time";
  if (text === "time" || (text === "series" && table.categories.length > 0)) return text;
  const column = text.startsWith(BY) ? columnNames(table).indexOf(text.slice(BY.length)) : -1;
  return column === -1 ? null : `${column}`;
}
