import type { ExportPage, PageMap } from "@/lib/export/page/export-page";
import { fileExportName } from "@/lib/export/page/file-name";
import type { SheetColours, SheetTheme } from "@/lib/export/page/sheet-colours";
import type { SheetColumn } from "@/lib/export/page/sheet-column";
import { SIGN_PX } from "@/lib/export/page/sheet-signs";
import { svgText } from "@/lib/export/page/svg-text";
import { wrapText } from "@/lib/export/page/wrap-text";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { pointsPalette } from "@/lib/signs/points-palette";
import { short } from "@/lib/static-map/svg/drawing-units";
import { fileCamera } from "./file-camera";
import type { FileExhibit } from "./file-exhibit";
import { fileStamp, shownText, VALUE_NAMES } from "./file-stamp";
import { type LegendRow, legendRows } from "./legend-rows";
import { paintFileMap, paintGround } from "./paint-file-map";
import type { RowsPainting } from "./row-discs";
import type { GroundPaths } from "./world-names";

const ENTRY_PX = 34;
const ENTRY_MIN_PX = 330;

/** So many values of the legend are named beside their map; all of them are below it. */
const NAMED = 4;

export type RowsPainter = (...given: Parameters<RowsPainting>) => Promise<string>;

/** The export page of what is shown of a file; `ground` is awaited when its map is painted. */
export function fileExportPage(
  exhibit: FileExhibit,
  ground: GroundPaths | Promise<GroundPaths>,
  paintRows: RowsPainter,
): ExportPage {
  const { file, table, view } = exhibit;
  return {
    world: "file",
    // What a picture of a file says of itself is English.
    view: { ...view, lang: "en" },
    stamp: fileStamp(exhibit),
    sourceIds: [],
    fileName: fileExportName(file, view, "png"),
    map: (theme) => ({
      name: "Map",
      ...legendAndCounts(exhibit, theme),
      drawDayList: null,
      paint: async (size) => {
        const camera = fileCamera(exhibit, size);
        const below = paintGround(await ground, camera, size, theme, table, view);
        return paintFileMap(below, await paintRows(exhibit, camera, size, theme), size, table);
      },
    }),
  };
}

function legendAndCounts(exhibit: FileExhibit, theme: SheetTheme): Pick<PageMap, "legend" | "counts"> {
  const { heading, rows } = legendRows(exhibit, VALUE_NAMES);
  const palette = pointsPalette(theme);
  const shown = shownText(exhibit);
  return {
    legend: ({ ink }) =>
      rows
        .filter(({ isOff }) => !isOff)
        .map(({ series, name, count }) => ({
          sign: discSign(palette[series] ?? ink),
          label: `${name} (${count.toLocaleString("en-GB")})`,
        })),
    counts: (_size, colours) => ({
      draw: (column) => {
        column.skip(12);
        column.text(exhibit.file, { sizePx: 26, weight: 600 }, 34, colours.ink);
        column.text(shown, { sizePx: 26, weight: 600 }, 36, colours.ink);
        if (heading !== null) drawLegendRows(column, heading, rows, palette, colours);
      },
      lines: [
        { text: `${exhibit.file}: ${shown}`, colour: colours.ink },
        ...rows
          .filter(({ count, isOff }) => count > 0 && !isOff)
          .slice(0, NAMED)
          .map(({ series, name, count }) => ({
            text: `${count.toLocaleString("en-GB")} ${name}`,
            colour: palette[series] ?? colours.ink,
          })),
      ],
    }),
  };
}

function discSign(colour: string) {
  const middle = SIGN_PX / 2;
  return { widthPx: SIGN_PX, svg: `<circle cx="${middle}" cy="${middle}" r="8" fill="${colour}"/>` };
}

/** What each colour means and how many rows have it, in as many columns as there is room for. */
function drawLegendRows(
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
