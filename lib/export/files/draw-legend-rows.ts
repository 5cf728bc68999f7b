import type { SheetColours } from "@/lib/export/page/sheet-colours";
import type { SheetColumn } from "@/lib/export/page/sheet-column";
import { svgText } from "@/lib/export/page/svg-text";
import { wrapText } from "@/lib/export/page/wrap-text";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { short } from "@/lib/static-map/drawing-units";
import type { LegendRow } from "./legend-rows";

const ENTRY_PX = 34;
const ENTRY_MIN_PX = 330;

/** What each colour means and how many rows have it, in as many columns as there is room for. */
export function drawLegendRows(
  column: SheetColumn,
  heading: string,
  rows: readonly LegendRow[],
  palette: readonly string[],
  colours: SheetColours,
): void {
  const { scale, widthPx } = column;
  column.skip(10);
  column.text(heading, { sizePx: 18, weight: 400 }, 26, colours.ink2);
  column.skip(4);
  const columns = Math.max(1, Math.floor(widthPx / (ENTRY_MIN_PX * scale)));
  const entryPx = widthPx / columns;
  const style = { sizePx: 20 * scale, weight: 400 } as const;
  const [radius, gap] = [8 * scale, 12 * scale];
  rows.forEach(({ series, name, count, isOff }, index) => {
    const x = (index % columns) * entryPx;
    const base = column.y + (Math.floor(index / columns) + 1) * ENTRY_PX * scale - 10 * scale;
    const colour = palette[series] ?? colours.ink;
    const number = isOff ? "off" : count.toLocaleString("en-GB");
    const numberX =
      x + entryPx - estimateTextWidth(number, style.sizePx, 600) - (columns > 1 ? 28 * scale : 0);
    const textX = x + 2 * radius + gap;
    const [text = ""] = wrapText(name, style, numberX - textX - gap, 1);
    column.add(
      `<circle cx="${short(x + radius)}" cy="${short(base - 7 * scale)}" r="${short(radius)}" fill="${isOff ? "none" : colour}" stroke="${colour}" stroke-width="1.5"/>`,
    );
    column.add(svgText(text, textX, base, { ...style, fill: isOff ? colours.quiet : colours.ink }));
    column.add(
      svgText(number, numberX, base, { ...style, weight: 600, fill: isOff ? colours.quiet : colours.ink2 }),
    );
  });
  column.y += Math.ceil(rows.length / columns) * ENTRY_PX * scale;
}
