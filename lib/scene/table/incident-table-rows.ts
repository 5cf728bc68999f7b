import { ranksOfNumbers, ranksOfTexts } from "@/lib/collection/item-order";
import { type TableOrder, tableOrder } from "@/lib/collection/table-rows";
import { formatDay } from "@/lib/domain/format-day";
import type { ColumnSort, IncidentColumnId, TableGroup } from "@/lib/view/view";
import { INCIDENT_COLUMNS } from "./incident-columns";
import type { TableIncident, TableWords } from "./table-incident";

/** All incidents of a plan in the order of a table. `all`: in the order of the dataset, which ties keep. */
export function incidentOrder(
  all: readonly TableIncident[],
  { column, descending }: ColumnSort<IncidentColumnId>,
  group: TableGroup | null,
  words: TableWords,
): TableOrder {
  const { number, text } = INCIDENT_COLUMNS[column];
  const ranks = number
    ? ranksOfNumbers(Float64Array.from(all, number))
    : ranksOfTexts(all.map((one) => text(one, words)));
  return tableOrder(ranks, descending, group && groupRanks(all, group, words));
}

function groupRanks(all: readonly TableIncident[], group: TableGroup, words: TableWords) {
  // Days are newest first, as in the list.
  if (group === "day") return ranksOfNumbers(Float64Array.from(all, ({ entry }) => -entry.day));
  return ranksOfTexts(all.map((one) => distinctKey(one, group, words)));
}

/** How the head of a group is called, by its first incident. */
export function groupTitle(one: TableIncident, group: TableGroup, words: TableWords): string {
  return group === "day"
    ? formatDay(one.entry.day, words.lang, "full")
    : groupKey(one, group, words) || words.said.notSaid;
}

/** Places of one name stay apart. */
function distinctKey(one: TableIncident, group: "place" | "party", words: TableWords): string {
  const key = groupKey(one, group, words);
  return group === "place" ? `${key}\n${one.entry.placeId}` : key;
}

function groupKey({ entry }: TableIncident, group: "place" | "party", { lang }: TableWords): string {
  if (group === "party") return (lang === "ar" ? entry.by?.nameAr : null) ?? entry.by?.name ?? "";
  return (lang === "ar" ? entry.placeNameAr : null) ?? entry.placeName;
}
