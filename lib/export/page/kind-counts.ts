import { countOf } from "@/lib/domain/kind-counts";
import { beyondText, type FrameCounts } from "@/lib/scene/counts/counts-in-frame";
import { originText } from "@/lib/scene/origins/origin-counts";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { short } from "@/lib/static-map/svg/drawing-units";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import type { SheetColours } from "./sheet-colours";
import type { SheetColumn } from "./sheet-column";
import { markSign } from "./sheet-signs";

/** A numeral for each kind, with its mark and its name, in as many columns as hold them side by side; then what the picture leaves out, and from where they were launched. */
export function drawKindCounts(
  column: SheetColumn,
  { counts: shown, beyond, origins }: FrameCounts,
  colours: SheetColours,
  lang: "en" | "ar",
): void {
  const { scale, widthPx, leastPx } = column;
  const [mark, rowPx, gap] = [30 * scale, 58 * scale, 24 * scale];
  const numeralPx = 40 * scale;
  const labelPx = Math.max(23 * scale, leastPx);
  const cells = INCIDENT_KINDS.map((kind) => {
    const { one, many } = KIND_LABELS[kind];
    const number = String(countOf(shown, kind));
    const label = (countOf(shown, kind) === 1 ? one : many)[lang];
    const labelAt = mark + 12 * scale + estimateTextWidth(number, numeralPx, 600) + 9 * scale;
    return { kind, number, label, labelAt, widthPx: labelAt + estimateTextWidth(label, labelPx, 400) };
  });
  const columns = cellColumns(
    cells.map((cell) => cell.widthPx),
    widthPx,
    gap,
  );
  cells.forEach(({ kind, number, label, labelAt }, index) => {
    const x = columns[index % columns.length] ?? 0;
    const base = column.y + (Math.floor(index / columns.length) + 1) * rowPx - 12 * scale;
    const quiet = countOf(shown, kind) === 0;
    const numeral = { sizePx: numeralPx, weight: 600, fill: quiet ? colours.quiet : colours.ink } as const;
    const name = { sizePx: labelPx, weight: 400, fill: quiet ? colours.quiet : colours.ink2 } as const;
    column.add(
      `<g transform="translate(${short(column.at(x, mark))} ${short(base - mark * 0.98)})">${markSign(kind, "confirmed", colours, mark).svg}</g>`,
    );
    column.line(number, x + mark + 12 * scale, base, numeral);
    column.line(label, x + labelAt, base, name);
  });
  column.y += Math.ceil(cells.length / columns.length) * rowPx;
  if (beyond > 0) column.text(beyondText(beyond, lang), { sizePx: 23, weight: 400 }, 32, colours.ink2);
  const launched = originText(origins, lang);
  if (launched) column.text(launched, { sizePx: 23, weight: 400 }, 31, colours.ink2);
}

/**
 * Where columns of cells begin so that no cell runs into the next: four, two or one, the most that fit `widthPx` with `gap` between them.
 * Cells fill them row by row.
 */
export function cellColumns(cellPx: readonly number[], widthPx: number, gap: number): readonly number[] {
  for (const count of [4, 2]) {
    const widest = Array.from({ length: count }, (_, at) =>
      Math.max(0, ...cellPx.filter((_, index) => index % count === at)),
    );
    const spare = widthPx - widest.reduce((sum, px) => sum + px + gap, -gap);
    if (spare < 0) continue;
    let x = 0;
    return widest.map((px) => {
      const at = x;
      x += px + gap + spare / count;
      return at;
    });
  }
  return [0];
}
