import type { DayExtent } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { describeSpan } from "@/lib/view/span/describe-span";
import { spanDays } from "@/lib/view/span/span-days";
import { spanRule } from "@/lib/view/span/span-rule";
import type { View } from "@/lib/view/view";

/** What the span of a view holds, in its language. */
export function spanText(view: Pick<View, "day" | "span" | "lang">, extent: DayExtent): string {
  if (view.lang === "en") return describeSpan(view, extent, "en");
  const ends = spanDays(view.day, view.span, extent);
  return spanRule(view.span).describe.ar(view.day, ends, (day) => formatDay(day, "ar", "long"));
}
