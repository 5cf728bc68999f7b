import { svgDocument } from "@/lib/charts/paint/chart-pen";
import { chartPart } from "@/lib/charts/paint/paint-chart";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import { filesWords } from "@/lib/messages/rooms";
import { MAP_FONTS } from "@/lib/static-map/paint-map";
import type { RowChart } from "./row-chart";

const WIDTH_PX = 1080;

/** A chart of a file as a picture that says where its numbers come from and how to see them again. `address`: of the view. */
export function rowChartPicture(
  { title, data, source }: RowChart,
  { lang, theme, address }: { readonly lang: Lang; readonly theme: SheetTheme; readonly address: string },
): { readonly svg: string; readonly widthPx: number; readonly heightPx: number } {
  const stamp = `${source} · ${filesWords.get(lang).charts.view(address)}`;
  const { svg, heightPx, paper } = chartPart({ title }, data, {
    lang,
    theme,
    widthPx: WIDTH_PX,
    source: stamp,
  });
  const size = { widthPx: WIDTH_PX, heightPx };
  const name = `${title[lang]}: ${data.unit[lang]}. ${stamp}`;
  return { svg: svgDocument(svg, { ...size, paper, fonts: MAP_FONTS, name }), ...size };
}
