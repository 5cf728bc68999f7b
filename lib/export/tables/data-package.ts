import type { Dataset } from "@/lib/dataset/dataset";
import { COVERAGE_LEVELS, type CoveragePeriod } from "@/lib/domain/coverage";
import { isoFromDay } from "@/lib/domain/day";
import { SUBJECT } from "@/lib/theatre/wording";
import { CLAIM_COLUMNS, claimsOf, ORIGIN_CLAIM_COLUMNS, originClaimsOf } from "./claim-table";
import { always, type Column, LIST_SEPARATOR } from "./column";
import { csvText } from "./csv-text";
import { incidentTable } from "./incident-table";
import { placeTable } from "./place-table";
import { sourceTable } from "./source-table";
import { tallyTable } from "./tally-table";

/** A column as the codebook and the table schema describe it. */
type DescribedColumn = Pick<Column<never>, "name" | "about" | "type" | "always" | "oneOf">;

/** One CSV file of a release. */
export interface PackageTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly DescribedColumn[];
  /** The column that is different in every row; `null` where rows are not numbered. */
  readonly key: string | null;
  /** Column → table whose `id` it names. */
  readonly refers: Readonly<Record<string, string>>;
  readonly csv: (dataset: Dataset) => string;
}

function packageTable<T>(
  words: Omit<PackageTable, "columns" | "csv">,
  columns: readonly Column<T>[],
  items: (dataset: Dataset) => readonly T[],
): PackageTable {
  return { ...words, columns, csv: (dataset) => csvText({ columns }, items(dataset), dataset) };
}

const COVERAGE_COLUMNS: readonly Column<CoveragePeriod>[] = [
  always.day("from", "First day of the period.", ({ from }) => isoFromDay(from)),
  always.day("to", "Last day of the period.", ({ to }) => isoFromDay(to)),
  always.text(
    "level",
    "How closely the period was read: day by day, unevenly, or by no monitor at all.",
    ({ level }) => level,
    COVERAGE_LEVELS,
  ),
  always.text("reason", "Why.", ({ reason }) => reason),
];

/** The tables of a release, each a CSV file of that name. */
export const PACKAGE_TABLES: readonly PackageTable[] = [
  packageTable(
    {
      name: "incidents",
      title: "Incidents",
      key: "id",
      refers: { placeId: "places", originPlaceId: "places" },
    },
    incidentTable.columns,
    ({ incidents }) => incidents,
  ),
  packageTable(
    {
      name: "claims",
      title: "What the sources say, field by field",
      key: null,
      refers: { incidentId: "incidents", sourceId: "sources" },
    },
    CLAIM_COLUMNS,
    claimsOf,
  ),
  packageTable(
    {
      name: "origin-claims",
      title: "Where incidents are said to have been launched from",
      key: null,
      refers: { incidentId: "incidents", placeId: "places", sourceId: "sources" },
    },
    ORIGIN_CLAIM_COLUMNS,
    originClaimsOf,
  ),
  packageTable(
    { name: "places", title: "Places", key: "id", refers: {} },
    placeTable.columns,
    ({ places }) => [...places.values()],
  ),
  packageTable(
    { name: "sources", title: "Publications", key: "id", refers: {} },
    sourceTable.columns,
    ({ sources }) => [...sources.values()],
  ),
  packageTable(
    { name: "tallies", title: "Counts that officials and others gave", key: "id", refers: {} },
    tallyTable.columns,
    ({ tallies }) => tallies,
  ),
  packageTable(
    { name: "coverage", title: "How closely each period was read", key: "from", refers: {} },
    COVERAGE_COLUMNS,
    ({ coverage }) => coverage,
  ),
];

/** Name of the ZIP file with every table and the descriptor. */
export const ZIP_NAME = "escalation-atlas-csv.zip";
/** Name of the Frictionless descriptor. */
export const DESCRIPTOR_NAME = "datapackage.json";

const FIELD_TYPES: Record<DescribedColumn["type"], string> = {
  text: "string",
  day: "date",
  integer: "integer",
  number: "number",
  flag: "boolean",
  list: "string",
};

/** A column as a field of Frictionless's Table Schema. A list is text whose members are joined by {@link LIST_SEPARATOR}. */
export function fieldSchema({ name, about, type, always, oneOf }: DescribedColumn): Record<string, unknown> {
  const constraints = {
    ...(always || type === "flag" ? { required: true } : {}),
    ...(oneOf && type !== "list" ? { enum: oneOf } : {}),
  };
  const members = type === "list" ? ` Several are joined by “${LIST_SEPARATOR}”.` : "";
  return {
    name,
    type: FIELD_TYPES[type],
    description: about + members,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** The descriptor of a release, Frictionless Data Package v1: paths are relative to it. */
export function dataPackage({ version }: Pick<Dataset, "version">): Record<string, unknown> {
  return {
    profile: "tabular-data-package",
    name: "escalation-atlas",
    title: `Escalation Atlas: ${SUBJECT.dataTitle}`,
    version,
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    contributors: [{ title: "Escalation Atlas", role: "author" }],
    resources: PACKAGE_TABLES.map(({ name, title, columns, key, refers }) => ({
      profile: "tabular-data-resource",
      name,
      title,
      path: `${name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { delimiter: ",", lineTerminator: "\r\n", doubleQuote: true, header: true },
      schema: {
        fields: columns.map(fieldSchema),
        missingValues: [""],
        ...(key === null ? {} : { primaryKey: key }),
        ...(Object.keys(refers).length === 0
          ? {}
          : {
              foreignKeys: Object.entries(refers).map(([fields, resource]) => ({
                fields,
                reference: { resource, fields: "id" },
              })),
            }),
      },
    })),
  };
}
