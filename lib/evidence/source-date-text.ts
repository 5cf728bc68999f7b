import { formatDay } from "@/lib/domain/format-day";
import type { Source } from "@/lib/domain/source";

/** When a publication appeared: "9 November 2023", "between 9 and 13 November 2023", "no date seen". English. */
export function sourceDateText({ published, publishedBounds }: Source): string {
  if (published !== null) return formatDay(published, "en", "long");
  if (publishedBounds === null) return "no date seen";
  const { earliest, latest } = publishedBounds;
  if (earliest !== null && latest !== null)
    return earliest === latest
      ? formatDay(earliest, "en", "long")
      : `between ${formatDay(earliest, "en", "long")} and ${formatDay(latest, "en", "long")}`;
  if (latest !== null) return `by ${formatDay(latest, "en", "long")}`;
  return earliest === null ? "no date seen" : `not before ${formatDay(earliest, "en", "long")}`;
}
