import type { ExportPage, PageMap } from "@/lib/export/page/export-page";
import { fileExportName } from "@/lib/export/page/file-name";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import { SIGN_PX } from "@/lib/export/page/sheet-signs";
import { pointsPalette } from "@/lib/signs/points-palette";
import type { PictureSize } from "@/lib/static-map/paint-picture";
import type { Camera } from "@/lib/view/view";
import { drawLegendRows } from "./draw-legend-rows";
import { fileCamera } from "./file-camera";
import type { FileExhibit } from "./file-exhibit";
import { fileStamp, shownText } from "./file-stamp";
import { legendRows } from "./legend-rows";
import { paintFileMap, paintGround } from "./paint-file-map";
import type { GroundPaths } from "./world-names";

/** So many values of the legend are named beside their map; all of them are below it. */
const NAMED = 4;

/** The rows of an exhibit in a map of that size, as the text of SVG. */
export type RowsPainter = (
  exhibit: FileExhibit,
  camera: Camera,
  size: PictureSize,
  theme: SheetTheme,
) => Promise<string>;

/** The export page of what is shown of a file; `ground` is awaited when its map is painted. */
export function fileExportPage(
  exhibit: FileExhibit,
  ground: GroundPaths | Promise<GroundPaths>,
  paintRows: RowsPainter,
): ExportPage {
  const { file, table, view } = exhibit;
  return {
    world: "file",
    view,
    stamp: fileStamp(exhibit),
    sourceIds: [],
    fileName: fileExportName(file, view, "png"),
    map: (theme) => ({
      ...legendAndCounts(exhibit, theme),
      drawDayList: null,
      paint: async (size) => {
        const camera = fileCamera(exhibit, size);
        const below = paintGround(await ground, camera, size, theme, table);
        return paintFileMap(below, await paintRows(exhibit, camera, size, theme), size, table);
      },
    }),
  };
}

function legendAndCounts(exhibit: FileExhibit, theme: SheetTheme): Pick<PageMap, "legend" | "counts"> {
  const { heading, rows } = legendRows(exhibit);
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
