import { expect, test } from "vitest";
import { fileExhibitOf } from "@/lib/export/files/file-exhibit";
import { fileExportPage } from "@/lib/export/files/file-export-page";
import { readSample } from "@/lib/export/files/sample-file";
import { paintSheet } from "@/lib/export/page/paint-sheet";
import { firstFileView } from "@/lib/files/view/file-view";
import { withRowChart } from "./row-chart-page";

const rows = Array.from(
  { length: 40 },
  (_, i) => `2024-01-${10 + (i % 20)},33,44,${i % 4 ? "drone" : "rocket"}`,
);
const reading = await readSample(`date,lat,lon,kind\n${rows.join("\n")}\n`);

async function sheetOf(panel: "list" | "charts"): Promise<string> {
  const { table } = reading;
  const view = { ...firstFileView(table), panel, chart: "0" } as const;
  const exhibit = fileExhibitOf({
    file: "my file.csv",
    table,
    view,
    page: "https://atlas.example/own-data",
    refused: 2,
  });
  const page = fileExportPage(exhibit, new Promise(() => {}), async () => "");
  const charted = withRowChart(page, exhibit, "en");
  if (panel === "list") return charted === page ? "the map" : "";
  return (await paintSheet(charted, { shape: "wide", theme: "light", words: null })).svg;
}

test("a page of a file has the chart of its panel in the place of the map, with its source, notes and stamp", async () => {
  const svg = await sheetOf("charts");
  for (const said of ["Rows by kind", "Source: my file.csv"]) expect(svg).toContain(said);
  expect(svg).toContain("40 rows counted of 40");
  expect(svg).toContain("Left out: 2 rows");
  expect(svg).toContain("https://atlas.example/own-data#file=my");
  expect(svg).not.toContain("One mark per row");
});

test("a list or a table leaves the map in its place", async () => {
  expect(await sheetOf("list")).toBe("the map");
});
