import type { ChartSeries, ColumnsData, Panel } from "@/lib/charts/chart";
import { countTicks } from "@/lib/evidence/count-ticks";
import { wrapText } from "@/lib/export/page/wrap-text";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { blockPath } from "@/lib/signs/block-path";
import { short } from "@/lib/static-map/svg/drawing-units";
import {
  type BarSlots,
  barGround,
  barMark,
  type ChartPen,
  type MarkedFor,
  penDots,
  penHatch,
  penLine,
  penPointer,
  penText,
  plotGround,
} from "./chart-pen";

/** Left of a plot, for the numbers of its scale, at least. */
const LEAST_SCALE_PX = 34;
const GAP_PX = 22;
const TICKS_PX = 20;
/** Of the words under an axis, on average and rather more: a word that would touch the last one is left out. */
const CHARACTER_PX = 7;
const HEAD_PX = 24;
const BETWEEN_PX = 26;
const HEAD = { sizePx: 14, weight: 600 } as const;
const PLOT_PX = { grid: 66, rows: 130, mirror: 130 } as const;

/** How columns use their room. */
interface ColumnsShape {
  /** Small multiples are no narrower. */
  readonly leastPanelPx: number;
  /** Heights of plots are times this: letters are not. */
  readonly stretch: number;
  /** Whether panels and columns can be pointed at and pressed. */
  readonly isLive: boolean;
  /** The column of each panel that is pointed out, by the panel's key. */
  readonly marked: Readonly<Record<MarkedFor, BarSlots>>;
  /** The slot whose days are shown beside the chart; `null` where it is all of them. */
  readonly chosen: number | null;
}

type Drawn = ColumnsData<unknown> & { readonly series: readonly ChartSeries[] };

const heightOf = ({ counts, most }: Panel<unknown>["columns"][number]) =>
  Math.max(
    counts.reduce((sum, count) => sum + count, 0),
    most ?? 0,
  );

const topOf = (most: number) => countTicks(most).at(-1) ?? 1;
const figureOf = (count: number) => count.toLocaleString("en-GB");

/** Columns as SVG from 0, 0 on, in as many panels as there are; `heightPx` is what they take. */
export function paintColumns(
  data: Drawn,
  pen: ChartPen,
  { leastPanelPx, stretch, isLive, marked, chosen }: ColumnsShape,
): { readonly svg: string; readonly heightPx: number } {
  const { layout, panels } = data;
  const isMirror = layout === "mirror";
  const across =
    layout === "grid" ? Math.max(1, Math.floor((pen.widthPx + GAP_PX) / (leastPanelPx + GAP_PX))) : 1;
  const width = (pen.widthPx - GAP_PX * (across - 1)) / across;
  const plot = PLOT_PX[layout] * stretch;
  const shared = Math.max(1, ...panels.flatMap(({ columns }) => columns.map(heightOf)));
  const scalePx = Math.max(LEAST_SCALE_PX, 10 + estimateTextWidth(figureOf(topOf(shared)), 12, 400));
  const step = isMirror ? HEAD_PX + plot + BETWEEN_PX : HEAD_PX + plot + TICKS_PX + 14;
  const drawn = panels.map((panel, at) => {
    // Ranges are people, not incidents: killed and injured each have a scale of their own.
    const isRange = panel.columns.some(({ most }) => most !== undefined);
    const most = isRange ? Math.max(1, ...panel.columns.map(heightOf)) : shared;
    const down = isMirror && at === 1;
    const [x, y] = [(at % across) * (width + GAP_PX), Math.floor(at / across) * step];
    const inside = paintPanel(data, panel, pen, {
      width,
      plot,
      scalePx,
      most,
      down,
      ticked: !isMirror || down,
    });
    const plotWidth = width - scalePx;
    const pointers = (["selected", "pointed"] as const).map((reason) => {
      const slot = marked[reason].get(panel.key) ?? null;
      if (slot === null) return "";
      const slotX = scalePx + (slot + 0.5) * (plotWidth / data.slots.length);
      const look = { colours: pen.colours, reason, to: down ? "down" : "up" } as const;
      return penPointer(slotX, down ? -1 : HEAD_PX + plot + 1, look);
    });
    const mark = barMark(isLive, panel.key, panel.only !== null);
    const ground = barGround(isLive, width, HEAD_PX + plot);
    const each = plotWidth / data.slots.length;
    const top = down ? 0 : HEAD_PX;
    const band =
      chosen === null
        ? ""
        : `<rect x="${short(scalePx + chosen * each)}" y="${short(top)}" width="${short(each)}" height="${short(plot)}" fill="${pen.colours.ink}" fill-opacity=".14"/>`;
    const slots = isLive
      ? plotGround({ x: scalePx, y: top, width: plotWidth, height: plot }, data.slots)
      : "";
    return `<g${mark} transform="translate(${short(x)} ${short(y)})">${ground}${band}${inside}${pointers.join("")}${slots}</g>`;
  });
  const gaps = isMirror ? paintGaps(data, pen, { width, scalePx }, HEAD_PX + plot) : "";
  const rows = Math.ceil(panels.length / across);
  return { svg: drawn.join("") + gaps, heightPx: rows * step + (isMirror ? TICKS_PX + 8 : 0) };
}

interface PanelBox {
  readonly width: number;
  readonly plot: number;
  /** Left of the plot. */
  readonly scalePx: number;
  /** The highest value of its scale, at least. */
  readonly most: number;
  /** Columns hang from the axis. */
  readonly down: boolean;
  readonly ticked: boolean;
}

function paintPanel({ slots, series }: Drawn, panel: Panel<unknown>, pen: ChartPen, box: PanelBox): string {
  const { colours, lang } = pen;
  const { width, plot, scalePx, most, down, ticked } = box;
  const top = topOf(most);
  const each = (width - scalePx) / slots.length;
  const head = down ? plot + 20 : 14;
  const [first, ground] = down ? [0, 0] : [HEAD_PX, HEAD_PX + plot];
  const yOf = (value: number) => (down ? ground + (value / top) * plot : ground - (value / top) * plot);
  const figurePx = estimateTextWidth(panel.figure, 14, 600);
  const [name = ""] = wrapText(panel.label[lang], HEAD, width - scalePx - figurePx - 8, 1);
  const marks: string[] = [];
  const out = [
    penText(name, lang === "ar" ? width : scalePx, head, {
      sizePx: 14,
      weight: 600,
      fill: colours.ink,
      side: lang === "ar" ? "right" : "left",
    }),
    penText(panel.figure, lang === "ar" ? scalePx : width, head, {
      sizePx: 14,
      weight: 600,
      fill: colours.ink2,
      side: lang === "ar" ? "left" : "right",
    }),
  ];
  for (const value of [0, top]) {
    const y = yOf(value);
    out.push(penLine(scalePx, y, width, y, value === 0 ? colours.ink : colours.rule));
    out.push(
      penText(figureOf(value), scalePx - 6, y + 4, { sizePx: 12, fill: colours.quiet, side: "right" }),
    );
  }
  // The pieces of a part are one path: a long stretch has a thousand of them, which as elements cost the page a frame to lay out.
  const blocks = series.map((): string[] => []);
  let tickedTo = Number.NEGATIVE_INFINITY;
  slots.forEach(({ days, uncoveredDays, tick }, at) => {
    const x = scalePx + at * each;
    const length = days ? days.to - days.from + 1 : 1;
    if (uncoveredDays === length && days) out.push(penHatch(x, first, each, plot, colours.quiet));
    else if (uncoveredDays > 0) out.push(penDots(x, x + each, ground + (down ? -3 : 3), colours.quiet));
    const fits = tick !== null && x + estimateTextWidth(tick[lang], 12, 400) <= width + GAP_PX;
    if (tick && ticked && fits && x >= tickedTo) {
      tickedTo = x + (tick[lang].length + 1) * CHARACTER_PX;
      const y = down ? plot + 38 : ground + 17;
      out.push(penText(tick[lang], x, y, { sizePx: 12, fill: colours.quiet }));
    }
    const column = panel.columns[at];
    if (!column) return;
    let sum = 0;
    const pad = Math.min(each * 0.12, 3);
    column.counts.forEach((count, part) => {
      const look = series[part];
      if (count === 0 || !look) return;
      const [y1, y2] = [yOf(sum), yOf(sum + count)];
      const block = {
        x: x + pad,
        y: Math.min(y1, y2),
        width: each - 2 * pad,
        height: Math.abs(y1 - y2) - 0.6,
      };
      blocks[part]?.push(blockPath(look.fill, block, 2));
      sum += count;
    });
    if (column.most === undefined || column.most === sum) return;
    const end = column.most === null ? Math.min(top, sum + top * 0.12) : column.most;
    const [yLow, yHigh] = [yOf(sum), yOf(end)];
    const box = { x: x + pad, width: each - 2 * pad };
    marks.push(
      `<rect x="${short(box.x)}" y="${short(yHigh)}" width="${short(box.width)}" height="${short(yLow - yHigh)}" fill="none" stroke="${colours.ink}"/>`,
    );
    if (column.most === null)
      marks.push(
        penText("+", x + each / 2, yHigh - 2, { sizePx: 12, weight: 600, fill: colours.ink, side: "middle" }),
      );
  });
  series.forEach(({ colour }, part) => {
    const pieces = blocks[part]?.join("");
    if (pieces) out.push(`<path d="${pieces}" fill="${colours[colour]}"/>`);
  });
  return [...out, ...marks].join("");
}

/** Between attacks and answers: how many days passed from one day with answers to the next, where there is room to say so. */
function paintGaps(
  { slots, gaps }: Drawn,
  { colours }: ChartPen,
  { width, scalePx }: Pick<PanelBox, "width" | "scalePx">,
  top: number,
): string {
  const start = slots[0]?.days?.from ?? 0;
  const end = slots.at(-1)?.days?.to ?? 0;
  const perDay = (width - scalePx) / (end - start + 1);
  const y = top + BETWEEN_PX / 2;
  return gaps
    .map(({ from, to, days }) => {
      const [x1, x2] = [from, to].map((day) => scalePx + (day - start + 0.5) * perDay);
      if (x1 === undefined || x2 === undefined) return "";
      const line = penLine(x1 + 1, y, x2 - 1, y, colours.rule, ' stroke-width="2"');
      if (x2 - x1 < 22) return line;
      const mark = `<rect x="${short((x1 + x2) / 2 - 10)}" y="${short(y - 8)}" width="20" height="16" fill="${colours.paper}"/>`;
      return (
        line +
        mark +
        penText(String(days), (x1 + x2) / 2, y + 4.5, {
          sizePx: 13,
          weight: 600,
          fill: colours.ink,
          side: "middle",
        })
      );
    })
    .join("");
}
