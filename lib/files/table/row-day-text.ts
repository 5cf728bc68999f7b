import { type Day, day as toDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { DAY_PRECISIONS } from "@/lib/files/days/read-day";
import type { FileTable } from "./file-table";

/** The day of a row as well as it is known: "4 February 2024" or "4 Feb 2024", else "February 2024" or "2024". */
export function rowDayText(
  { days, dayPrecisions }: Pick<FileTable, "days" | "dayPrecisions">,
  index: number,
  style: "long" | "short",
  lang: Lang,
): string {
  const day: Day = toDay(days[index] ?? 0);
  const year = formatDay(day, lang, "year");
  switch (DAY_PRECISIONS[dayPrecisions?.[index] ?? 0]) {
    case "month":
      return formatDay(day, lang, style === "long" ? "long" : "month").replace(/^\d+ /, "");
    case "year":
      return year;
    default:
      return style === "long" ? formatDay(day, lang, "long") : `${formatDay(day, lang, "short")} ${year}`;
  }
}
