import type { Chart, ChartData } from "@/lib/charts/chart";
import { label } from "@/lib/charts/chart-words";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { blockPath } from "@/lib/signs/block-path";
import { short } from "@/lib/static-map/svg/drawing-units";
import {
  type BarSlots,
  type ChartPen,
  type MarkedFor,
  penDots,
  penHatch,
  penLines,
  penPointer,
  penText,
  svgDocument,
} from "./chart-pen";
import { paintColumns } from "./paint-columns";
import { paintMatrix } from "./paint-matrix";
import { penColours } from "./pen-colours";

const MARGIN_PX = 20;
const LEAST_PANEL_PX = 210;
const NONE: BarSlots = new Map();
const WORDS = {
  selected: label("Selected incident", "الحادثة المحددة"),
  partly: label("Some days not covered", "بعض الأيام غير مشمولة"),
  uncovered: label(
    "Not covered: nothing was found, which is not zero",
    "غير مشمول: لم يُعثر على شيء، وليس صفرًا",
  ),
  most: label("Up to what sources say at most", "حتى أعلى ما تذكره المصادر"),
} as const;

export interface ChartPaint {
  readonly lang: "en" | "ar";
  /** `css`: in the variables of the page. */
  readonly theme: SheetTheme | "css";
  /** CSS pixels; the height follows from what there is to draw. */
  readonly widthPx: number;
  /** Dataset, sources, span and filters: where the numbers come from. */
  readonly source: string;
  /** Small multiples are no narrower; 210 by default. */
  readonly leastPanelPx?: number;
  /** Heights of plots are times this; 1 by default. */
  readonly stretch?: number;
  /** Whether bars are marked with `data-bar`, their key, and take the pointer: `data-press` where filters can leave them alone; not by default. */
  readonly isLive?: boolean;
  /** The bars that are pointed out because they count the selected incident, and the one that is pointed at. */
  readonly marked?: Readonly<Record<MarkedFor, BarSlots>>;
  /** The slot whose days are shown alone beside the chart, where one is. */
  readonly chosen?: number | null;
}

interface ChartPart {
  readonly svg: string;
  readonly heightPx: number;
  /** The colour of its ground. */
  readonly paper: string;
}

/** A chart as one plain SVG document: title, unit, legend, drawing, notes and source, in literal colours. */
export function paintChart(
  { title }: Pick<Chart, "title">,
  data: ChartData<unknown>,
  paint: ChartPaint & {
    readonly fonts: string;
  },
): string {
  const { lang, widthPx } = paint;
  const { svg, heightPx, paper } = chartPart({ title }, data, paint);
  const name = `${title[lang]}: ${data.unit[lang]}. ${data.notes.map((note) => note[lang]).join(" ")}`;
  return svgDocument(svg, { widthPx, heightPx, paper, fonts: paint.fonts, name });
}

/** What {@link paintChart} draws, as a part of another document: from 0, 0 on, in that document's font, without its ground. */
export function chartPart(
  { title }: Pick<Chart, "title">,
  data: ChartData<unknown>,
  paint: ChartPaint,
): ChartPart {
  const { lang, widthPx } = paint;
  const colours = penColours(paint.theme);
  const pen: ChartPen = {
    colours,
    lang,
    widthPx: widthPx - 2 * MARGIN_PX,
  };
  const shape = {
    leastPanelPx: paint.leastPanelPx ?? LEAST_PANEL_PX,
    stretch: paint.stretch ?? 1,
    isLive: paint.isLive ?? false,
    marked: paint.marked ?? { selected: NONE, pointed: NONE },
    chosen: paint.chosen ?? null,
  };
  const [side, edge] = lang === "ar" ? (["right", pen.widthPx] as const) : (["left", 0] as const);
  const out: string[] = [];
  let y = MARGIN_PX;
  const lines = (text: string, sizePx: number, weight: 400 | 600, fill: string) => {
    const block = penLines(text, edge, y, { sizePx, weight, fill, side, widthPx: pen.widthPx });
    out.push(block.svg);
    y = block.y;
  };
  lines(title[lang], 22, 600, colours.ink);
  y += 2;
  lines(data.unit[lang], 14, 400, colours.ink2);
  y += 12;
  const legend = paintLegend(data, pen, shape.marked.selected.size > 0);
  out.push(`<g transform="translate(0 ${short(y)})">${legend.svg}</g>`);
  y += legend.heightPx;
  const drawn = data.form === "matrix" ? paintMatrix(data, pen, shape) : paintColumns(data, pen, shape);
  out.push(`<g transform="translate(0 ${short(y)})">${drawn.svg}</g>`);
  y += drawn.heightPx + 4;
  for (const note of data.notes) lines(note[lang], 13, 400, colours.ink2);
  y += 4;
  lines(paint.source, 12, 400, colours.quiet);
  const heightPx = Math.ceil(y + MARGIN_PX);
  return {
    svg: `<g transform="translate(${MARGIN_PX} 0)">${out.join("")}</g>`,
    heightPx,
    paper: colours.paper,
  };
}

/** What the fills mean: only of parts that are drawn. */
function paintLegend(
  data: ChartData<unknown>,
  { colours, lang, widthPx }: ChartPen,
  hasMarked: boolean,
): { readonly svg: string; readonly heightPx: number } {
  if (data.form === "matrix") return { svg: "", heightPx: 0 };
  const columns = data.panels.flatMap((panel) => panel.columns);
  const isRange = columns.some(({ most }) => most !== undefined);
  const entries = data.series.flatMap(({ label: name, fill, colour }, at) => {
    // One part alone is what the unit says.
    if (data.series.length === 1 && !isRange) return [];
    if (columns.every(({ counts }) => (counts[at] ?? 0) === 0)) return [];
    const block = { x: 0, y: 0, width: 14, height: 14 };
    return [{ name: name[lang], sign: `<path d="${blockPath(fill, block, 2)}" fill="${colours[colour]}"/>` }];
  });
  if (isRange)
    entries.push({
      name: WORDS.most[lang],
      sign: `<rect x=".5" y=".5" width="13" height="13" fill="none" stroke="${colours.ink}"/>`,
    });
  const isWhole = ({ days, uncoveredDays }: (typeof data.slots)[number]) =>
    days !== null && uncoveredDays === days.to - days.from + 1;
  if (data.slots.some(isWhole))
    entries.push({ name: WORDS.uncovered[lang], sign: penHatch(0, 0, 14, 14, colours.quiet) });
  if (data.slots.some((slot) => slot.uncoveredDays > 0 && !isWhole(slot)))
    entries.push({ name: WORDS.partly[lang], sign: penDots(0, 14, 7, colours.quiet) });
  if (hasMarked)
    entries.push({
      name: WORDS.selected[lang],
      sign: penPointer(7, 3, { colours, reason: "selected", to: "up" }),
    });
  let [x, y] = [0, 0];
  const out = entries.map(({ name, sign }) => {
    const width = 20 + estimateTextWidth(name, 13, 400) + 20;
    if (x > 0 && x + width > widthPx) [x, y] = [0, y + 22];
    const at = lang === "ar" ? widthPx - x - 14 : x;
    const textAt = lang === "ar" ? at - 6 : at + 20;
    const text = penText(name, textAt, y + 12, {
      sizePx: 13,
      fill: colours.ink2,
      side: lang === "ar" ? "right" : "left",
    });
    x += width;
    return `<g transform="translate(${short(at)} ${y})">${sign}</g>${text}`;
  });
  return { svg: out.join(""), heightPx: entries.length === 0 ? 0 : y + 32 };
}
