import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { fromJSONSchema } from "zod";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { recordSchema } from "@/lib/export/tables/record-schema";
import { answerApi } from "./answer-api";
import {
  type ApiResource,
  incidentResource,
  placeResource,
  sourceResource,
  tallyResource,
} from "./api-resource";
import { openApi } from "./open-api";

const dataset = loadDataset();
const document: Record<string, unknown> = JSON.parse(JSON.stringify(openApi(dataset)));

test("a validator accepts the document as OpenAPI 3.1", async () => {
  const validator = new Validator();
  expect(await validator.validate(document)).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("every reference leads somewhere", () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
    ([, path = ""]) => path,
  );
  expect(references.length).toBeGreaterThan(10);
  for (const path of references) {
    const found = path.split("/").reduce<unknown>((at, key) => Object(at)[key], document);
    expect(found, path).toBeTypeOf("object");
  }
});

describe("what is answered is what the document says", () => {
  function check<T extends { readonly id: string }>(resource: ApiResource<T>) {
    const { table } = resource;
    const schema = fromJSONSchema(JSON.parse(JSON.stringify(recordSchema(table.columns))));
    const details = fromJSONSchema(JSON.parse(JSON.stringify(table.detailSchema)));
    const answer = JSON.parse(answerApi(resource, "", dataset).body);
    expect(answer[table.name].length).toBeGreaterThan(50);
    for (const record of answer[table.name]) {
      expect(schema.safeParse(record).error?.issues ?? [], record.id).toEqual([]);
      expect(details.safeParse(record).error?.issues ?? [], record.id).toEqual([]);
    }
  }
  test("incidents", () => check(incidentResource));
  test("places", () => check(placeResource));
  test("sources", () => check(sourceResource));
  test("tallies", () => check(tallyResource));
});

test("columns have names of their own", () => {
  for (const { table } of [incidentResource, placeResource, sourceResource, tallyResource]) {
    const names = table.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});
