import { describe, expect, test } from "vitest";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import { answerApi } from "./answer-api";
import {
  type ApiResource,
  incidentResource,
  placeResource,
  sourceResource,
  tallyResource,
} from "./api-resource";
import { downloadHref, wholeDownloadHref } from "./download-href";

const dataset = loadDataset();

type Records = readonly Record<string, unknown>[];

function ask<T extends { readonly id: string }>(resource: ApiResource<T>, search: string) {
  const { status, body } = answerApi(resource, search, dataset);
  const json: Record<string, unknown> = JSON.parse(body);
  const records = (json[resource.table.name] ?? json.parameters) as Records; // what the document says is there
  return { status, json, records };
}

const searchOf = (href: string) => href.slice(href.indexOf("?"));

describe("a download of what is shown", () => {
  const views: readonly Partial<View>[] = [
    {},
    { span: { type: "until" } },
    { span: { type: "day" }, day: knownDay("2023-10-19") },
    {
      filters: { ...DEFAULT_VIEW.filters, kind: ["us-strike"], country: ["IQ", "SY"] },
      span: { type: "until" },
    },
    { filters: { ...DEFAULT_VIEW.filters, q: "al-Tanf & more?" }, span: { type: "until" } },
    { known: knownDay("2023-11-18"), span: { type: "until" } },
  ];
  test.each(views)("has as many incidents as the scene: %j", (change) => {
    const view: View = { ...DEFAULT_VIEW, ...change };
    const scene = sceneOf(planOf(datasetAsKnown(dataset, view.known), view.filters, view.span), view.day);
    const { status, json } = ask(incidentResource, searchOf(downloadHref(view, scene, "json")));
    expect(status).toBe(200);
    expect(json.count).toBe(scene.total);
  });

  test("of everything has every incident, in every format", () => {
    for (const format of incidentResource.accepts.formats)
      expect(answerApi(incidentResource, searchOf(wholeDownloadHref(format)), dataset).status).toBe(200);
    expect(ask(incidentResource, "").json).toMatchObject({
      count: dataset.incidents.length,
      dataset: dataset.version,
    });
  });

  test("names its link readably", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      filters: { ...DEFAULT_VIEW.filters, weapon: ["rocket", "mortar"], q: "a b" },
    };
    const days = { first: knownDay("2023-10-17"), last: knownDay("2023-11-08") };
    expect(downloadHref({ ...view, known: knownDay("2023-11-18") }, days, "csv")).toBe(
      "/api/v1/incidents?from=2023-10-17&to=2023-11-08&weapon=rocket,mortar&q=a%20b&known=2023-11-18&format=csv",
    );
  });
});

describe("wrong parameters are named", () => {
  test.each([
    ["from=2023-13-01", "from"],
    ["from=2023-11-8", "from"],
    ["from=2023-11-09&to=2023-11-08", "from"],
    ["to=yesterday", "to"],
    ["kind=atack", "kind"],
    ["kind=attack,", null],
    ["kind=,", "kind"],
    ["kind=attack&kind=other", "kind"],
    ["weapon=rocket,spear", "weapon"],
    ["party=nobody", "party"],
    ["country=US", "country"],
    ["place=atlantis", "place"],
    ["status=true", "status"],
    ["known=soon", "known"],
    ["bbox=1,2,3", "bbox"],
    ["bbox=44,33,43,34", "bbox"],
    ["bbox=40,33,44,340", "bbox"],
    ["format=xlsx", "format"],
    [`q=${"x".repeat(81)}`, "q"],
    ["q=%5E", "q"],
    ["day=2023-11-08", "day"],
    ["__proto__=x", "__proto__"],
    ["kind=", null],
  ])("%s", (search, name) => {
    const { status, records } = ask(incidentResource, `?${search}`);
    expect(status).toBe(name === null ? 200 : 400);
    if (name !== null) expect(records.map((wrong) => wrong.name)).toEqual([name]);
  });

  test("all of them at once, with the rule", () => {
    const { json, records } = ask(incidentResource, "?kind=x&status=y&colour=red");
    expect(records.map(({ name }) => name).sort()).toEqual(["colour", "kind", "status"]);
    expect(json.detail).toContain("must be one or more of attack, us-strike, interception, other");
  });

  test.each([
    ["many parameters", "a=&".repeat(4000)],
    ["many values", `kind=${"a,".repeat(6000)}`],
    ["a long name", `${"a".repeat(14_000)}=x`],
    ["a long value", `from=${"\u{1f600}".repeat(5000)}`],
  ])("briefly: %s", (_, search) => {
    const { status, body } = answerApi(incidentResource, `?${search}`, dataset);
    expect(status).toBe(400);
    expect(body.length).toBeLessThan(16_000);
  });

  test("and how many more are wrong", () => {
    const { json, records } = ask(incidentResource, `?${"a=&".repeat(50)}`);
    expect(records).toHaveLength(20);
    expect(json.detail).toMatch(/ And 30 more\.$/);
  });

  test("what does not apply is said and not passed over", () => {
    expect(ask(tallyResource, "?kind=attack").records[0]).toMatchObject({ name: "kind" });
    expect(ask(sourceResource, "?format=kml").records[0]).toMatchObject({ name: "format" });
  });
});

describe("filters", () => {
  test("of a box leave out what is only an area", () => {
    const { records } = ask(incidentResource, "?bbox=38,33,39,34");
    expect(records.length).toBeGreaterThan(10);
    for (const { lat, lng } of records) expect([lat, lng]).toEqual([expect.any(Number), expect.any(Number)]);
    const world = ask(incidentResource, "?bbox=-180,-90,180,90").records;
    expect(world).toHaveLength(424);
  });

  test("of places, sources and tallies ask what they say", () => {
    expect(ask(placeResource, "").records).toHaveLength(dataset.places.size);
    expect(ask(placeResource, "?q=tanf").records.map(({ id }) => id)).toContain("al-tanf");
    for (const q of ["Abu Kamal", "Al-Bukamal", "Boukamal", "البوكمال"])
      expect(ask(placeResource, `?q=${encodeURIComponent(q)}`).records.map(({ id }) => id)).toEqual([
        "abu-kamal",
        "al-qaim-crossing",
      ]);
    expect(ask(placeResource, "?from=2024-01-28&to=2024-01-28").records.map(({ id }) => id)).toContain(
      "tower-22",
    );
    expect(ask(sourceResource, "").records).toHaveLength(dataset.sources.size);
    expect(ask(sourceResource, "?from=1970-01-01&to=1970-01-01").records).toEqual([]);
    expect(ask(tallyResource, "").records).toHaveLength(dataset.tallies.length);
    for (const tally of ask(tallyResource, "?country=JO").records) expect(tally.jordan).not.toBeNull();
  });

  test("of days say how closely these were read, period by period", () => {
    const { json } = ask(incidentResource, "?from=2025-05-01&to=2025-06-13");
    expect(json).toMatchObject({
      count: 1,
      coverage: [
        { level: "none", from: "2025-01-01", to: "2025-06-12" },
        { level: "covered", from: "2025-06-13", to: "2025-07-31" },
      ],
    });
  });

  test("of what was known leave out what came later", () => {
    const { records } = ask(incidentResource, "?known=2023-11-18");
    expect(records.length).toBeGreaterThan(100);
    expect(records.length).toBeLessThan(dataset.incidents.length);
    for (const { knownSince } of records) expect(String(knownSince) <= "2023-11-18").toBe(true);
    for (const { knownSince } of ask(tallyResource, "?known=2023-11-18").records)
      expect(String(knownSince) <= "2023-11-18").toBe(true);
  });
});

test("a place known only as an area is never a dot", () => {
  const collection = JSON.parse(answerApi(incidentResource, "?format=geojson", dataset).body);
  let areas = 0;
  for (const { geometry, properties } of collection.features) {
    const onlyArea = properties.lat === null;
    expect(geometry === null).toBe(onlyArea);
    if (onlyArea) expect(properties.areaId).toBeTruthy();
    areas += onlyArea ? 1 : 0;
  }
  expect(areas).toBe(49);
  const kml = answerApi(incidentResource, "?format=kml", dataset).body;
  expect(kml.match(/<Placemark>/g)).toHaveLength(473);
  expect(kml.match(/<Point>/g)).toHaveLength(424);
});
