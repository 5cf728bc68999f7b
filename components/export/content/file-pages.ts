import { withRowChart } from "@/lib/charts/rows/row-chart-page";
import type { Lang } from "@/lib/domain/shapes/lang";
import { type SlidePage, slidePageOf } from "@/lib/export/documents/slide-page";
import type { FileExhibit } from "@/lib/export/files/file-exhibit";
import { fileExportPage } from "@/lib/export/files/file-export-page";
import type { FileReading } from "@/lib/files/read/read-table-file";
import { filesWords } from "@/lib/messages/rooms";
import { fileGround } from "./file-ground";
import { rowsPainter } from "./file-rows";

/** A reader's file by its name, where it is at hand. */
export type FilesAtHand = (name: string) => FileReading | null;

export const NO_FILES: FilesAtHand = () => null;

/** The page of what is shown of a file: its map, or the chart of its panel. `density`: pixels for each of the map's, where its rows are drawn as one picture. */
export async function filePage(
  exhibit: FileExhibit,
  lang: Lang,
  density: number,
  signal: AbortSignal,
): Promise<SlidePage> {
  const page = fileExportPage(exhibit, fileGround(exhibit.table), rowsPainter(density, signal));
  await filesWords.load(lang);
  return slidePageOf(withRowChart(page, exhibit, lang));
}
