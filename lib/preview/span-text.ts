import type { DayExtent } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { daysPhrase } from "@/lib/playback/count-phrase";
import { describeSpan } from "@/lib/view/span/describe-span";
import { spanDays } from "@/lib/view/span/span-days";
import type { View } from "@/lib/view/view";

/** What the span of a view holds, in its language. */
export function spanText(view: Pick<View, "day" | "span" | "lang">, extent: DayExtent): string {
  if (view.lang === "en") return describeSpan(view, extent);
  const { first, last } = spanDays(view.day, view.span, extent);
  const [from, to] = [first, last].map((day) => formatDay(day, "ar", "long"));
  switch (view.span.type) {
    case "day":
      return "هذا اليوم فقط";
    case "window":
      return `آخر ${daysPhrase(view.span.days, "ar")}، منذ ${from}`;
    case "until":
      return `كل ما سبق حتى هذا اليوم، منذ ${from}`;
    case "from":
      return `منذ هذا اليوم حتى ${to}`;
    case "range":
      return last > view.day ? `من هذا اليوم حتى ${to}` : `منذ ${from} حتى هذا اليوم`;
  }
}
