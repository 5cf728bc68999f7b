import { attachment, PICTURE_PX, PNG_FONTS } from "@/app/attachment";
import { siteOrigin } from "@/app/site-origin";
import { paintChart } from "@/lib/charts/paint/paint-chart";
import { chartCsv, viewCharts } from "@/lib/charts/view-charts";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { drawPng } from "@/lib/preview/draw-png";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { MAP_FONTS } from "@/lib/static-map/paint-map";
import { parseCharts } from "@/lib/view/address/charts-link";
import { CHART_NAMES } from "@/lib/view/view";

interface Context {
  readonly params: Promise<{ readonly file: string }>;
}

/** `/charts/bases.svg`, `.png` or `.csv`, with the query of the page: one chart of a view, with its source. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [stem, ending] = (await params).file.split(".");
  const name = CHART_NAMES.find((each) => each === stem);
  if (name === undefined) return new Response("No such chart.\n", { status: 404 });
  const dataset = loadDataset();
  const { look } = parseCharts(new URL(request.url).search, linkContextOf(dataset));
  const shown = viewCharts(dataset, look, [name]);
  const [one] = shown.charts;
  if (one === undefined)
    return new Response("Nothing to draw for these days and filters.\n", { status: 404 });
  const svg = (fonts: string) =>
    paintChart(one.chart, one.data, {
      lang: look.lang,
      theme: look.theme ?? "light",
      fonts,
      widthPx: PICTURE_PX,
      source: one.source,
    });
  switch (ending) {
    case "svg":
      return attachment(svg(MAP_FONTS), "image/svg+xml", `${name}.svg`);
    case "png":
      return attachment(new Uint8Array(await drawPng(svg(PNG_FONTS))), "image/png", `${name}.png`);
    case "csv":
      return attachment(chartCsv(one, shown, await siteOrigin()), "text/csv; charset=utf-8", `${name}.csv`);
    default:
      return new Response("No such format.\n", { status: 404 });
  }
}
