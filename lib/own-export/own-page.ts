import { formatDay } from "@/lib/domain/format-day";
import { ownFileName } from "@/lib/export/file-name";
import { sheetColours } from "@/lib/export/sheet/sheet-colours";
import type { SlidePage } from "@/lib/export/slide-page";
import { pointsPalette } from "@/lib/signs/points-palette";
import { legendRows } from "./legend-rows";
import type { OwnExhibit } from "./own-exhibit";
import { ownMapSheet } from "./own-map-sheet";
import { ownSheet, type RowsPainter } from "./own-sheet";
import { ownStampOf, ownStampText } from "./own-stamp";
import type { GroundPaths } from "./world-names";

/** So many values of the legend are named beside their map; all of them stand below it. */
const NAMED = 4;

/** A page that shows a reader's own file. */
export function ownPage(exhibit: OwnExhibit, paths: GroundPaths, paintRows: RowsPainter): SlidePage {
  const stamp = ownStampOf(exhibit);
  const { view, file } = exhibit;
  return {
    day: stamp.day,
    span: `${formatDay(view.day, "en", "weekday")} · ${stamp.span}`,
    counts: (theme) => {
      const palette = pointsPalette(theme);
      const { ink } = sheetColours(theme);
      const held = legendRows(exhibit).rows.filter(({ count, isOff }) => count > 0 && !isOff);
      return [
        { text: `${file}: ${stamp.shown}`, colour: ink },
        ...held.slice(0, NAMED).map(({ series, name, count }) => ({
          text: `${count.toLocaleString("en-GB")} ${name}`,
          colour: palette[series] ?? ink,
        })),
      ];
    },
    stamp: ownStampText(stamp),
    address: exhibit.address,
    fileName: ownFileName(file, view, "png"),
    sheet: (options) => ownSheet(exhibit, options, paths, paintRows),
    mapSheet: (theme, size) => ownMapSheet(exhibit, theme, size, paths, paintRows),
  };
}
