import { expect, test } from "vitest";
import { CHARTS } from "@/lib/charts/charts";
import { chartsOf } from "@/lib/charts/view-charts";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { exhibitOf } from "@/lib/export/page/exhibit";
import { paintMapSheet } from "@/lib/export/page/paint-map-sheet";
import { paintSheet } from "@/lib/export/page/paint-sheet";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";
import { parseView } from "@/lib/view/address/codec";
import { CHART_NAMES, PANELS } from "@/lib/view/view";
import { hasPicture } from "./has-picture";
import { panelPicture, viewExportPage } from "./panel-picture";

const dataset = loadDataset();
const exhibitAt = (query: string) => {
  const { view } = parseView("/on/2024-02-10", query, linkContextOf(dataset));
  return exhibitOf(dataset, view, "https://atlas.example.org");
};
const BOX = { widthPx: 580, heightPx: 480 };

test.each(CHART_NAMES)("the page of %s shows the chart with all that is said of it", async (name) => {
  const exhibit = exhibitAt(`span=until&panel=charts&chart=${name}`);
  const [chart] = chartsOf(exhibit, [name]);
  const page = viewExportPage(exhibit);
  const sheets = [
    await paintSheet(page, { shape: "wide", theme: "light", words: null }),
    await paintMapSheet(page, "light", { widthPx: 1100, heightPx: 790 }),
  ];
  const said = [CHARTS[name].title.en, chart?.data.unit.en, ...(chart?.data.notes ?? []).map(({ en }) => en)];
  for (const { svg } of sheets) {
    const text = svg.replaceAll(/<\/text><text[^>]*>/g, " ");
    for (const line of said) expect(text).toContain(escapeXml(line ?? "?"));
    expect(text).toContain("Source: Escalation Atlas");
    expect(svg).not.toContain("NaN");
  }
  expect(sheets[0]?.svg).toContain(`${exhibit.sourceIds.length} sources`);
  expect(sheets[1]?.label).toBe(`Chart: ${CHARTS[name].title.en}: ${page.stamp.text}`);
});

test("a page with a chart counts all of its scene, wherever the map would look", () => {
  const exhibit = exhibitAt("span=until&panel=charts&at=15,44,7");
  const { lines } = viewExportPage(exhibit)
    .map("light", BOX)
    .counts(BOX, { ink: "", ink2: "", quiet: "" } as never); // colours are not looked at
  const counted = lines.flatMap(({ text }) => /^(\d+) /.exec(text)?.[1] ?? []).map(Number);
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(exhibit.incidents.length);
  expect(lines.some(({ text }) => text.includes("outside"))).toBe(false);
});

test("what a chart has no room for is made smaller, never cut", () => {
  const picture = panelPicture(exhibitAt("span=until&panel=charts&chart=parties"));
  for (const size of [BOX, { widthPx: 1600, heightPx: 400 }, { widthPx: 300, heightPx: 900 }]) {
    const svg = picture?.paint(size, "light") ?? "";
    const [x = -1, y = -1, scale = 0] = (
      /^<g transform="translate\((\S+) (\S+)\)scale\((\S+)\)">/.exec(svg) ?? []
    )
      .slice(1)
      .map(Number);
    expect(scale).toBeGreaterThan(0.3);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.min(x, y)).toBeLessThan(1);
  }
});

test.each([
  ["all of it in columns", "span=range&start=2023-10-17"],
  ["two weeks", "span=window&days=14"],
  ["all years, of which only what a source joins", "span=until"],
])("the page of a ladder shows it: %s", async (_, span) => {
  const exhibit = exhibitAt(`${span}&panel=ladder`);
  const { svg } = await paintSheet(viewExportPage(exhibit), { shape: "wide", theme: "light", words: null });
  const text = svg.replaceAll(/<\/text><text[^>]*>/g, " ");
  expect(text).toContain("Escalation ladder: attack and answer");
  expect(text).toContain("Answers Tower 22, 28 Jan");
  expect(text).toContain("Source: Escalation Atlas");
  expect(svg).not.toContain("NaN");
  const scale = Number(/scale\((\S+)\)">/.exec(panelPicture(exhibit)?.paint(BOX, "css") ?? "")?.[1]);
  expect(scale * 14).toBeGreaterThan(4);
});

test("lists, tables and charts of nothing leave the map", () => {
  for (const query of [
    "",
    "panel=table",
    "panel=charts&kind=claim&q=nothing-of-that-kind",
    "panel=ladder&q=nothing-of-that-kind",
  ]) {
    const exhibit = exhibitAt(query);
    expect(panelPicture(exhibit)).toBeNull();
    expect(viewExportPage(exhibit).map("light", BOX).name).toBe("Map");
  }
  expect(viewExportPage(exhibitAt("span=until&panel=charts"), { onlyMap: true }).map("light", BOX).name).toBe(
    "Map",
  );
  for (const panel of PANELS)
    expect(hasPicture({ panel })).toBe(panelPicture(exhibitAt(`span=until&panel=${panel}`)) !== null);
});
