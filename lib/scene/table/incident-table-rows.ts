import {
  type ColumnRanks,
  type ItemOrder,
  itemsInOrder,
  orderByRank,
  ranksOfNumbers,
  ranksOfTexts,
} from "@/lib/collection/item-order";
import { type Mask, maskOfAll } from "@/lib/collection/mask";
import type { Slice } from "@/lib/collection/slice";
import { type TableRows, tableRows } from "@/lib/collection/table-rows";
import { formatDay } from "@/lib/domain/format-day";
import type { ColumnSort, IncidentColumnId, TableGroup } from "@/lib/view/view";
import { INCIDENT_COLUMNS, type TableIncident, type TableWords } from "./incident-columns";

/** All incidents of a plan in the order of a table: made once for a plan and a sorting, whatever the day. */
interface IncidentOrder {
  readonly order: ItemOrder;
  readonly groups: ColumnRanks | null;
  readonly mask: Mask;
}

/** `all`: in the order of the dataset, which ties keep. */
export function incidentOrder(
  all: readonly TableIncident[],
  { column, descending }: ColumnSort<IncidentColumnId>,
  group: TableGroup | null,
  words: TableWords,
): IncidentOrder {
  const { number, text } = INCIDENT_COLUMNS[column];
  const ranks = number
    ? ranksOfNumbers(Float64Array.from(all, number))
    : ranksOfTexts(all.map((one) => text(one, words)));
  const sorted = orderByRank(ranks, descending);
  const mask = maskOfAll(
    all.map(() => 0),
    1,
  );
  if (group === null) return { order: sorted, groups: null, mask };
  const groups =
    group === "day"
      ? ranksOfNumbers(Float64Array.from(all, ({ entry }) => entry.day))
      : ranksOfTexts(all.map((one) => distinctKey(one, group, words)));
  // Days are newest first, as in the list.
  return { order: orderByRank(groups, group === "day", sorted), groups, mask };
}

/** The rows of a slice of the plan. */
export function incidentTableRows({ order, groups, mask }: IncidentOrder, slice: Slice): TableRows {
  return tableRows(itemsInOrder(order, mask, slice), order, groups);
}

/** How the head of a group is called, by its first incident. */
export function groupTitle(one: TableIncident, group: TableGroup, words: TableWords): string {
  return group === "day"
    ? formatDay(one.entry.day, "en", "full")
    : groupKey(one, group, words) || "By whom is not said";
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
