import type { MatrixData } from "@/lib/charts/chart";
import { wrapText } from "@/lib/export/page/wrap-text";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { short } from "@/lib/static-map/svg/drawing-units";
import {
  type BarSlots,
  barGround,
  barMark,
  type ChartPen,
  type MarkedFor,
  penLine,
  penPointer,
  penText,
} from "./chart-pen";

const ROW_PX = 26;
const HEAD_PX = 40;
const LEAST_NUMBER_PX = 34;

interface MatrixShape {
  /** Whether rows and columns can be pointed at and pressed. */
  readonly isLive: boolean;
  /** The rows and columns that are pointed out, by their keys. */
  readonly marked: Readonly<Record<MarkedFor, BarSlots>>;
}

/** A table of bars as SVG from 0, 0 on. A zero is a zero: no bar, and its number in quiet ink. */
export function paintMatrix(
  data: MatrixData<unknown>,
  { colours, lang, widthPx }: ChartPen,
  { isLive, marked }: MatrixShape,
): { readonly svg: string; readonly heightPx: number } {
  const { rows, columns } = data;
  const nameWidth = Math.min(260, widthPx * 0.3);
  const each = (widthPx - nameWidth) / columns.length;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const numberPx = Math.max(LEAST_NUMBER_PX, 6 + estimateTextWidth(most.toLocaleString("en-GB"), 14, 600));
  const rtl = lang === "ar";
  /** From the side at which reading begins. */
  const at = (x: number) => (rtl ? widthPx - x : x);
  const side = rtl ? "right" : "left";
  const out: string[] = [];
  columns.forEach(({ key, label, only }, column) => {
    const font = { sizePx: 13, weight: 600 } as const;
    const x = nameWidth + column * each;
    const head = barGround(isLive, each, HEAD_PX - 4, rtl ? widthPx - x - each : x);
    if (isLive) out.push(`<g${barMark(isLive, key, only !== null)}>${head}`);
    wrapText(label[lang], font, each - 8, 2).forEach((line, index) => {
      out.push(
        penText(line, at(nameWidth + column * each), 13 + index * 16, { ...font, fill: colours.ink2, side }),
      );
    });
    if (isLive) out.push("</g>");
  });
  out.push(penLine(0, HEAD_PX - 4, widthPx, HEAD_PX - 4, colours.ink));
  rows.forEach(({ key, label, counts, only }, row) => {
    const y = HEAD_PX + row * ROW_PX;
    if (isLive)
      out.push(`<g${barMark(isLive, key, only !== null)}>${barGround(isLive, widthPx, ROW_PX, 0, y)}`);
    for (const reason of ["selected", "pointed"] as const)
      if (marked[reason].has(key))
        out.push(penPointer(at(-4), y + ROW_PX / 2, { colours, reason, to: rtl ? "left" : "right" }));
    const font = { sizePx: 14, weight: 400 } as const;
    const [name = ""] = wrapText(label[lang], font, nameWidth - 10, 1);
    out.push(penText(name, at(0), y + 17, { ...font, fill: colours.ink, side }));
    counts.forEach((count, column) => {
      const x = nameWidth + column * each;
      const width = (count / most) * Math.max(8, each - numberPx - 10);
      const last = columns[column]?.key === "none";
      if (count > 0) {
        const edge = at(x);
        out.push(
          `<rect x="${short(rtl ? edge - width : edge)}" y="${short(y + 6)}" width="${short(width)}" height="14" ${last ? `fill="none" stroke="${colours.ink2}"` : `fill="${colours.ink2}"`}/>`,
        );
      }
      out.push(
        penText(count.toLocaleString("en-GB"), at(x + (count > 0 ? width + 6 : 0)), y + 18, {
          sizePx: 14,
          weight: count > 0 ? 600 : 400,
          fill: count > 0 ? colours.ink : colours.quiet,
          side,
        }),
      );
    });
    if (isLive) out.push("</g>");
    out.push(penLine(0, y + ROW_PX, widthPx, y + ROW_PX, colours.rule));
  });
  return { svg: out.join(""), heightPx: HEAD_PX + rows.length * ROW_PX + 4 };
}
