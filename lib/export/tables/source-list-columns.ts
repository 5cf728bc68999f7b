import type { SourceId } from "@/lib/domain/source";
import type { Column } from "./column";

/** Every source of a record, in one order: ids, publishers, addresses. */
export function sourceListColumns<T>(idsOf: (item: T) => readonly SourceId[]): readonly Column<T>[] {
  return [
    {
      name: "sourceIds",
      about: "Ids of all its publications, as /api/v1/sources has them.",
      type: "list",
      value: idsOf,
    },
    {
      name: "sourcePublishers",
      about: "Publishers of those publications, in the same order.",
      type: "list",
      value: (item, { sources }) => idsOf(item).map((id) => sources.get(id)?.publisher ?? ""),
    },
    {
      name: "sourceUrls",
      about:
        "Addresses of those publications, in the same order; empty where one was read without an address.",
      type: "list",
      value: (item, { sources }) => idsOf(item).map((id) => sources.get(id)?.url ?? ""),
    },
  ];
}
