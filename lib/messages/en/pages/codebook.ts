import type { Precision } from "@/lib/domain/place";

type Pieces<Node> = readonly (Node | string)[];

/** The page of every field. What a column means is in the schema that files are written by, in English. */
export const codebook = {
  title: "Codebook",
  description:
    "Every field of the Escalation Atlas’s tables: its meaning, possible values, grades of precision, and UCDP codes.",
  lead: <Node>(version: string, zip: Node, descriptor: Node, json: Node, api: Node): Pieces<Node> => [
    `This page is made from the schema that the files are written by. Release ${version} is one `,
    zip,
    " with a ",
    descriptor,
    ", one ",
    json,
    ", and an ",
    api,
    ". The licence is CC BY 4.0, credit “Escalation Atlas”. An empty cell means that nothing was given, never zero.",
  ],
  zip: "ZIP file of CSV tables",
  descriptor: "Frictionless data package descriptor",
  json: "JSON file",
  api: "API",
  /** Said where the page's language is not that of the schema; empty where it is. */
  language: "",
  /** The tables by name, where the schema's own titles will not do. */
  tables: {} as Readonly<Record<string, string>>,
  types: {
    text: "string",
    day: "date",
    integer: "integer",
    number: "number",
    flag: "boolean",
    list: "list of texts",
  },
  /** After the name of a column. */
  typed: (type: string, mayBeEmpty: boolean) => ` · ${type}${mayBeEmpty ? ", may be empty" : ""}`,
  values: <Node>(values: Node): Pieces<Node> => ["Values: ", values, "."],
  refers: <Node>(table: Node): Pieces<Node> => ["Names a row of ", table, "."],
  status: "Status",
  precision: (code: string) => `Precision, and UCDP’s ${code}`,
  wherePrec: {
    site: "1",
    town: "1",
    district: "2 with a point; without one 3, or 5 where it is a region without borders",
    governorate: "4",
    country: "6, or 5 where only a part of the country without borders is named",
  } as Readonly<Record<Precision, string>>,
  where: (code: string, meaning: string) => `UCDP ${code} ${meaning}.`,
  waters: "Waters, and places of no state, are 7.",
  days: (code: string) => `Days, and UCDP’s ${code}`,
  daysText: <Node>(zone: string, earliest: Node, latest: Node): Pieces<Node> => [
    `A day is a date in theatre time, ${zone}. `,
    earliest,
    " and ",
    latest,
    " are the first and last that any source gives.",
  ],
  /** By code, from 1 on. */
  datePrec: [
    "All sources give one day.",
    "The days given lie within 2 to 6 days.",
    "Within a week.",
    "Within a month.",
    "Longer.",
  ],
  kinds: "Kinds of publication, weightiest first",
};
