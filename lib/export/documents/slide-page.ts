import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { SourceId } from "@/lib/domain/source";
import type { ExportPage } from "@/lib/export/page/export-page";
import { mapSheetCounts, paintMapSheet } from "@/lib/export/page/paint-map-sheet";
import { paintSheet, type Sheet, type SheetOptions } from "@/lib/export/page/paint-sheet";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import type { PictureSize } from "@/lib/static-map/paint-picture";

/** What a page of a document shows, whether it is a view of the atlas or of a reader's own file. */
export interface SlidePage {
  /** "4 February 2024", or the words in its place. */
  readonly day: string;
  readonly lang: Lang;
  /** "Sunday · last 14 days, from 22 January" */
  readonly span: string;
  /** What {@link mapSheet} shows in that size. */
  readonly counts: (
    theme: SheetTheme,
    size: PictureSize,
  ) => readonly { readonly text: string; readonly colour: string }[];
  /** The stamp as one line, without the address. */
  readonly stamp: string;
  /** Absolute address of the live view. */
  readonly address: string;
  /** The dataset's publications behind it, each once; of a file there are none. */
  readonly sourceIds: readonly SourceId[];
  /** Name of its picture. */
  readonly fileName: string;
  readonly sheet: (options: SheetOptions) => Promise<Sheet>;
  /** The map with its legend and its QR code below. */
  readonly mapSheet: (theme: SheetTheme, size: PictureSize) => Promise<Omit<Sheet, "map">>;
}

/** An export page as a page of a document. */
export function slidePageOf(page: ExportPage): SlidePage {
  const { stamp, view } = page;
  return {
    day: stamp.day,
    lang: view.lang,
    span: `${formatDay(view.day, view.lang, "weekday")} · ${stamp.span}`,
    counts: (theme, size) => mapSheetCounts(page, theme, size),
    stamp: stamp.text,
    address: stamp.address,
    sourceIds: page.sourceIds,
    fileName: page.fileName,
    sheet: (options) => paintSheet(page, options),
    mapSheet: (theme, size) => paintMapSheet(page, theme, size),
  };
}
