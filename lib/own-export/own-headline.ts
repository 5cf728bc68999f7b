import type { SheetColours } from "@/lib/export/sheet/sheet-colours";
import { SheetColumn } from "@/lib/export/sheet/sheet-column";
import { type HeadlineBox, type SheetWords, titleAndDay } from "@/lib/export/sheet/sheet-headline";
import type { SheetPart } from "@/lib/export/sheet/sheet-legend";
import { svgText } from "@/lib/export/sheet/svg-text";
import { wrapText } from "@/lib/export/wrap-text";
import { estimateTextWidth } from "@/lib/scene/estimate-text-width";
import { pointsPalette } from "@/lib/signs/points-palette";
import { short } from "@/lib/static-map/drawing-units";
import { legendRows } from "./legend-rows";
import type { OwnExhibit } from "./own-exhibit";
import { ownStampOf } from "./own-stamp";

const ENTRY_PX = 34;
const ENTRY_MIN_PX = 330;

/** The day in large type, or a slide's title over it; the file, the span, how many rows, and what their colours mean. Fits the box by growing smaller, to a half. */
export function ownHeadline(
  exhibit: OwnExhibit,
  words: SheetWords | null,
  colours: SheetColours,
  theme: "light" | "dark",
  { widthPx, heightPx }: Pick<HeadlineBox, "widthPx" | "heightPx">,
): SheetPart {
  for (let scale = 1; ; scale -= 0.06) {
    const part = headlineAt(exhibit, words, colours, theme, new SheetColumn(widthPx, scale));
    if (part.heightPx <= heightPx || scale < 0.5) return part;
  }
}

function headlineAt(
  exhibit: OwnExhibit,
  words: SheetWords | null,
  colours: SheetColours,
  theme: "light" | "dark",
  column: SheetColumn,
): SheetPart {
  const { day } = exhibit.view;
  const { file, shown, span } = ownStampOf(exhibit);
  titleAndDay(column, words, day, span, colours);
  column.add(
    `<rect x="0" y="${short(column.y)}" width="${short(column.widthPx)}" height="1.5" fill="${colours.ink}"/>`,
  );
  column.skip(12);
  column.text(file, { sizePx: 26, weight: 600 }, 34, colours.ink);
  column.text(shown, { sizePx: 26, weight: 600 }, 36, colours.ink);
  legend(column, exhibit, colours, theme);
  if (words?.caption) {
    column.skip(22);
    column.text(words.caption, { sizePx: 24, weight: 400 }, 34, colours.ink);
  }
  return column.part();
}

/** What each colour means and how many rows have it, in as many columns as there is room for. */
function legend(
  column: SheetColumn,
  exhibit: OwnExhibit,
  colours: SheetColours,
  theme: "light" | "dark",
): void {
  const { heading, rows } = legendRows(exhibit);
  if (heading === null) return;
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
    const colour = pointsPalette(theme)[series] ?? colours.ink;
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
