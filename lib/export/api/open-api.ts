import type { Dataset } from "@/lib/dataset/dataset";
import { COVERAGE_LEVELS } from "@/lib/domain/coverage";
import { recordSchema } from "@/lib/export/tables/record-schema";
import type { Table } from "@/lib/export/tables/table";
import { THEATRE } from "@/lib/theatre/theatre";
import { CONTENT_TYPES, PROBLEM_TYPE } from "./answer-api";
import { API_PARAMETERS } from "./api-parameters";
import {
  type ApiResource,
  incidentResource,
  placeResource,
  sourceResource,
  tallyResource,
} from "./api-resource";
import type { ApiFormat, ApiParameterName } from "./api-values";

type Json = Readonly<Record<string, unknown>>;

const bare = (contentType: string) => contentType.split(";")[0] ?? contentType;

function parameterOf(name: ApiParameterName, formats: readonly ApiFormat[]): Json {
  const { about, rule, schema, isList, example } = API_PARAMETERS[name];
  const own = name === "format" ? { ...schema, enum: formats } : schema;
  return {
    name,
    in: "query",
    description: `${about} Must be ${name === "format" ? `one of ${formats.join(", ")}` : rule}.`,
    required: false,
    ...(isList ? { style: "form", explode: false } : {}),
    schema: isList ? { type: "array", items: own, minItems: 1 } : own,
    example: isList ? example.split(",") : example,
  };
}

function recordName(table: Pick<Table<never>, "name">): string {
  const names = { incidents: "Incident", places: "Place", sources: "Source", tallies: "Tally" };
  return names[table.name];
}

const FACTS = {
  dataset: { type: "string", description: "Version of the dataset." },
  licence: { type: "string", const: "CC-BY-4.0" },
  credit: { type: "string" },
  count: { type: "integer", minimum: 0 },
  coverage: {
    type: "array",
    description: "How closely the days asked for were read, period by period.",
    items: {
      type: "object",
      required: ["level", "from", "to", "reason"],
      properties: {
        level: { type: "string", enum: COVERAGE_LEVELS },
        from: { type: "string", format: "date" },
        to: { type: "string", format: "date" },
        reason: { type: "string" },
      },
    },
  },
};

function listSchema({ table }: ApiResourceShape): Json {
  const items = { type: "array", items: { $ref: `#/components/schemas/${recordName(table)}` } };
  return {
    type: "object",
    required: [...Object.keys(FACTS), table.name],
    properties: { ...FACTS, [table.name]: items },
  };
}

function featuresSchema({ table }: ApiResourceShape): Json {
  const columns = { $ref: `#/components/schemas/${recordName(table)}Columns` };
  const feature = {
    type: "object",
    required: ["type", "id", "geometry", "properties"],
    properties: {
      type: { const: "Feature" },
      id: { type: "string" },
      geometry: {
        description: "Null for what is known only as an area.",
        oneOf: [
          { type: "null" },
          {
            type: "object",
            required: ["type", "coordinates"],
            properties: {
              type: { const: "Point" },
              coordinates: { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 },
            },
          },
        ],
      },
      properties: columns,
    },
  };
  return {
    type: "object",
    required: ["type", "features"],
    properties: {
      type: { const: "FeatureCollection" },
      ...FACTS,
      features: { type: "array", items: feature },
    },
  };
}

type ApiResourceShape = Pick<ApiResource<never>, "about" | "accepts"> & {
  readonly table: Pick<Table<never>, "name" | "columns" | "detailSchema">;
};

function contentOf(resource: ApiResourceShape): Json {
  const schemas: Record<ApiFormat, () => Json> = {
    json: () => listSchema(resource),
    geojson: () => featuresSchema(resource),
    csv: () => ({
      type: "string",
      description: `RFC 4180 in UTF-8 with a byte order mark. Columns: ${resource.table.columns.map(({ name }) => name).join(", ")}. Lists are joined with " | ". A text that a spreadsheet would run begins with an apostrophe.`,
    }),
    kml: () => ({ type: "string", description: "KML 2.2; columns are in ExtendedData." }),
  };
  return Object.fromEntries(
    resource.accepts.formats.map((format) => [bare(CONTENT_TYPES[format]), { schema: schemas[format]() }]),
  );
}

function pathOf(resource: ApiResourceShape): Json {
  const { about, accepts, table } = resource;
  return {
    get: {
      operationId: `list${recordName(table)}s`.replace("Tallys", "Tallies"),
      summary: `All ${table.name}, or some`,
      description: about,
      parameters: accepts.parameters.map((name) => parameterOf(name, accepts.formats)),
      responses: {
        "200": {
          description: `The ${table.name} asked for.`,
          headers: {
            ETag: { description: "Changes with the dataset.", schema: { type: "string" } },
          },
          content: contentOf(resource),
        },
        "304": { description: "Nothing has changed since the ETag in If-None-Match." },
        "400": { $ref: "#/components/responses/WrongParameters" },
      },
    },
  };
}

const RESOURCES: readonly ApiResourceShape[] = [
  incidentResource,
  placeResource,
  sourceResource,
  tallyResource,
];

/** The OpenAPI 3.1 document of the API, made of the same tables that answer it. */
export function openApi({ version }: Pick<Dataset, "version">): Json {
  const wrong = {
    type: "object",
    required: ["title", "status", "detail", "parameters"],
    properties: {
      type: { type: "string" },
      title: { type: "string" },
      status: { const: 400 },
      detail: { type: "string" },
      parameters: {
        type: "array",
        items: {
          type: "object",
          required: ["name", "value", "rule"],
          properties: { name: { type: "string" }, value: { type: "string" }, rule: { type: "string" } },
        },
      },
    },
  };
  return {
    openapi: "3.1.0",
    info: {
      title: "Escalation Atlas",
      version: "1",
      summary: "Incidents, places, publications and counts, with the filters of the map’s link.",
      description: `Dataset ${version}. Days are dates in theatre time, ${THEATRE.zone}. Every record keeps its sources. An empty parameter counts as absent; an unknown one is an error.`,
      license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
    },
    servers: [{ url: "/", description: "This server." }],
    paths: Object.fromEntries(
      RESOURCES.map((resource) => [`/api/v1/${resource.table.name}`, pathOf(resource)]),
    ),
    components: {
      responses: {
        WrongParameters: {
          description: "Names each wrong parameter with the rule that it breaks.",
          content: { [bare(PROBLEM_TYPE)]: { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
      schemas: {
        Problem: wrong,
        ...Object.fromEntries(
          RESOURCES.flatMap(({ table }) => {
            const columns = `${recordName(table)}Columns`;
            return [
              [columns, recordSchema(table.columns)],
              [
                recordName(table),
                { allOf: [{ $ref: `#/components/schemas/${columns}` }, table.detailSchema] },
              ],
            ];
          }),
        ),
      },
    },
  };
}
