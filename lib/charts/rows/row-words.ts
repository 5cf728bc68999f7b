import type { ChartSeries } from "@/lib/charts/chart";
import { inBoth } from "@/lib/charts/chart-words";
import type { Label } from "@/lib/domain/shapes/label";
import { filesWords } from "@/lib/messages/rooms";

/** Bars are of one kind: panels and rows are told apart by their names, in grey too. */
export function rowsSeries(): ChartSeries {
  return { key: "rows", label: rowWords("rows"), fill: "solid", colour: "ink2" };
}

/** A word of the charts of files, in both languages. */
export function rowWords(key: "rows" | "all" | "countedIn"): Label {
  return inBoth((lang) => filesWords.get(lang).charts[key]);
}

/** "3 other values" */
export function othersLabel(count: number): Label {
  return inBoth((lang) => filesWords.get(lang).charts.otherValues(count));
}
