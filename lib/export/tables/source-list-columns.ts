import type { SourceId } from "@/lib/domain/source";
import { type Column, list } from "./column";

/** Every source of a record, in one order: ids, publishers, addresses. */
export function sourceListColumns<T>(idsOf: (item: T) => readonly SourceId[]): readonly Column<T>[] {
  return [
    list("sourceIds", "Ids of all its publications, as /api/v1/sources has them.", idsOf),
    list("sourcePublishers", "Publishers of those publications, in the same order.", (item, { sources }) =>
      idsOf(item).map((id) => sources.get(id)?.publisher ?? ""),
    ),
    list(
      "sourceUrls",
      "Addresses of those publications, in the same order; empty where one was read without an address.",
      (item, { sources }) => idsOf(item).map((id) => sources.get(id)?.url ?? ""),
    ),
  ];
}
