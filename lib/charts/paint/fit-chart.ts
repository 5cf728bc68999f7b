import type { Chart, ChartData } from "@/lib/charts/chart";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import { short } from "@/lib/static-map/svg/drawing-units";
import { type ChartPaint, chartPart } from "./paint-chart";

/** Widths at which a chart is tried, CSS pixels of the chart. */
const WIDTHS_PX = [440, 520, 600, 680, 760, 880, 1000, 1160, 1320];
const STRETCHES = [1, 0.8, 0.6];
/** Narrower than on a page that scrolls: better small panels than small letters. */
const LEAST_PANEL_PX = 140;

/**
 * A chart in a box that it fills as far as its shape allows, in the middle: of all widths the one at which its letters come out largest.
 * A part of another document: SVG from 0, 0 on, in that document's font.
 */
export function fitChart(
  chart: Pick<Chart, "title">,
  data: ChartData<unknown>,
  paint: Omit<ChartPaint, "widthPx" | "leastPanelPx">,
  box: PictureSize,
): string {
  let best = { svg: "", scale: 0, stretch: 1, widthPx: 0, heightPx: 0 };
  for (const stretch of STRETCHES)
    for (const widthPx of WIDTHS_PX) {
      const look = { ...paint, widthPx, stretch, leastPanelPx: LEAST_PANEL_PX };
      const { svg, heightPx } = chartPart(chart, data, look);
      const scale = Math.min(box.widthPx / widthPx, box.heightPx / heightPx);
      // A plot may grow lower for larger letters, but not for a little.
      if (scale * stretch ** 0.3 > best.scale * best.stretch ** 0.3)
        best = { svg, scale, stretch, widthPx, heightPx };
    }
  const { svg, scale, widthPx, heightPx } = best;
  const x = (box.widthPx - widthPx * scale) / 2;
  const y = (box.heightPx - heightPx * scale) / 2;
  return `<g transform="translate(${short(x)} ${short(y)})scale(${short(scale, 4)})">${svg}</g>`;
}
