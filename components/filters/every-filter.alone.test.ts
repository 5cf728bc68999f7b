import { describe, expect, test, vi } from "vitest";

// A filter that is nowhere but here: what reads, counts, names or documents filters must find it.
vi.mock("@/lib/view/text/filter-keys", async (original) => {
  const real = await original<typeof import("@/lib/view/text/filter-keys")>();
  const { vocabularyList } = await import("@/lib/view/text/list-codec");
  const FILTER_KEYS = { ...real.FILTER_KEYS, hour: vocabularyList(["given", "not-given"] as const) };
  const FILTER_NAMES = Object.keys(FILTER_KEYS);
  const eachFilter = (madeFor: (name: string) => unknown) =>
    Object.fromEntries(FILTER_NAMES.map((name) => [name, madeFor(name)]));
  return { ...real, FILTER_KEYS, FILTER_NAMES, eachFilter };
});
vi.mock("@/lib/scene/filters/filters", async (original) => {
  const real = await original<typeof import("@/lib/scene/filters/filters")>();
  const { inOrderOf, ofWords } = await import("@/lib/scene/filters/filter");
  const hour: import("@/lib/scene/filters/filter").Filter<string> = {
    label: { en: "Hour", ar: "الساعة" },
    valuesOf: ({ localTime }) => [localTime === null ? "not-given" : "given"],
    order: inOrderOf(["given", "not-given"]),
    nameOf: (value) => (value === "given" ? "Given" : "Not given"),
    wordOf: (value) => (value === "given" ? "given" : "not given"),
    phrase: (_, words) => `hour ${words.join(" or ")}`,
    api: ofWords("Whether its hour is given.", "given", ["given", "not-given"]),
  };
  const FILTERS = Object.assign(real.FILTERS, { hour });
  return { ...real, FILTERS };
});

const { facetList } = await import("./facet-list");
const { loadDataset } = await import("@/lib/dataset/load-dataset");
const { filterWords } = await import("@/lib/evidence/filter-words");
const { API_PARAMETERS } = await import("@/lib/export/api/api-parameters");
const { filtersText } = await import("@/lib/export/page/filters-text");
const { parseView, printView } = await import("@/lib/view/address/codec");
const { cleared, toggledByName } = await import("@/lib/view/filter-changes");
const { facetsOf } = await import("@/lib/scene/filters/facets");
const { linkContextOf } = await import("@/lib/scene/origins/link-context-of");
const { matchFilters } = await import("@/lib/scene/filters/match-filters");

const dataset = loadDataset();
const link = "/on/2024-01-28?hour=given&v=1";
const { view, repairs } = parseView("/on/2024-01-28", "hour=given&v=1", linkContextOf(dataset));

describe("a filter that is described once is found everywhere", () => {
  test("in the link", () => {
    expect(repairs).toEqual([]);
    expect(printView(view)).toBe(link);
  });

  test("in what is shown, and in the counts", () => {
    const shown = dataset.incidents.filter(matchFilters(dataset, view.filters));
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.every(({ localTime }) => localTime !== null)).toBe(true);
    const facets = facetsOf(dataset, view.filters, { first: dataset.firstDay, last: dataset.lastDay });
    const offered = facetList(facets, view.filters, dataset, "en").find(({ key }) => key === "hour");
    expect(offered?.options).toEqual([
      { value: "given", label: "Given", count: shown.length, active: true },
      {
        value: "not-given",
        label: "Not given",
        count: dataset.incidents.length - shown.length,
        active: false,
      },
    ]);
  });

  test("in the bar's two actions", () => {
    const more = toggledByName(view.filters, "hour", "not-given");
    expect(more).toMatchObject({ hour: ["given", "not-given"] });
    expect(cleared(more, "hour")).toMatchObject({ hour: [] });
  });

  test("in words: of the method page, and of an exported page's stamp", () => {
    expect(filterWords(view.filters, dataset)).toEqual(["hour: given"]);
    expect(filtersText(view.filters, dataset, "en")).toBe("hour given");
  });

  test("in the programming interface", () => {
    expect(API_PARAMETERS).toHaveProperty("hour.about", "Whether its hour is given.");
    expect(API_PARAMETERS).toHaveProperty("hour.isList", true);
  });
});
