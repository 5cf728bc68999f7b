import type { Dataset } from "@/lib/dataset/dataset";

/** What one cell holds: lists stay lists in JSON and GeoJSON and are joined elsewhere. Days are `YYYY-MM-DD`. */
export type CellValue = string | number | boolean | null | readonly string[];

/** One column of a table that other programs read: the same in every format. */
export interface Column<T> {
  readonly name: string;
  /** What it holds, in one sentence, for the OpenAPI document. */
  readonly about: string;
  readonly type: "text" | "day" | "integer" | "number" | "flag" | "list";
  /** Where it is never `null`. Lists and flags never are. */
  readonly always?: boolean;
  /** The only values it, or a member of its list, may have. */
  readonly oneOf?: readonly (string | number)[];
  readonly value: (item: T, dataset: Dataset) => CellValue;
}

function columnOf(type: Column<never>["type"], always = false) {
  return <T>(
    name: string,
    about: string,
    value: Column<T>["value"],
    oneOf?: Column<T>["oneOf"],
  ): Column<T> => ({ name, about, type, value, always, ...(oneOf ? { oneOf } : {}) });
}

export const text = columnOf("text");
export const day = columnOf("day");
export const integer = columnOf("integer");
export const number = columnOf("number");
export const flag = columnOf("flag");
export const list = columnOf("list");

/** Columns of what is never `null`. */
export const always = {
  text: columnOf("text", true),
  day: columnOf("day", true),
  integer: columnOf("integer", true),
} as const;

/** Stands between the members of a list where a format has no lists: no address and no id holds it. */
export const LIST_SEPARATOR = " | ";

/** A cell as text: empty for `null`, `true` or `false`, lists joined with {@link LIST_SEPARATOR}. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.join(LIST_SEPARATOR) : String(value);
}
