import type { Column } from "./column";

type Json = Readonly<Record<string, unknown>>;
type Described = Pick<Column<never>, "name" | "about" | "type" | "always" | "oneOf">;

const TYPES: Record<Described["type"], Json> = {
  text: { type: "string" },
  day: { type: "string", format: "date" },
  integer: { type: "integer" },
  number: { type: "number" },
  flag: { type: "boolean" },
  list: { type: "array" },
};

function valueSchema({ type, always, oneOf, about }: Described): Json {
  const base = TYPES[type];
  if (type === "list") {
    const items = oneOf ? { type: "string", enum: oneOf } : { type: "string" };
    return { ...base, items, description: about };
  }
  if (always || type === "flag") return { ...base, ...(oneOf ? { enum: oneOf } : {}), description: about };
  return {
    ...base,
    type: [base.type, "null"],
    ...(oneOf ? { enum: [...oneOf, null] } : {}),
    description: about,
  };
}

/** JSON Schema (2020-12) of a record of those columns; all are always there. */
export function recordSchema(columns: readonly Described[]): Json {
  return {
    type: "object",
    required: columns.map(({ name }) => name),
    properties: Object.fromEntries(columns.map((column) => [column.name, valueSchema(column)])),
  };
}
