import { type SlidePage, slidePageOf } from "@/lib/export/documents/slide-page";
import type { FileExhibit } from "@/lib/export/files/file-exhibit";
import { fileExportPage } from "@/lib/export/files/file-export-page";
import type { FileReading } from "@/lib/files/read/read-table-file";
import { fileGround } from "./file-ground";
import { rowsPainter } from "./file-rows";

/** A reader's file by its name, where it is at hand. */
export type FilesAtHand = (name: string) => FileReading | null;

export const NO_FILES: FilesAtHand = () => null;

/** The page of what is shown of a file. `density`: pixels for each of the map's, where its rows are drawn as one picture. */
export function filePage(exhibit: FileExhibit, density: number, signal: AbortSignal): SlidePage {
  return slidePageOf(fileExportPage(exhibit, fileGround(exhibit.table), rowsPainter(density, signal)));
}
