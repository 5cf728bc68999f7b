import { type SlidePage, slidePageOf } from "@/lib/export/documents/slide-page";
import type { OwnExhibit } from "@/lib/export/files/own-exhibit";
import { ownExportPage } from "@/lib/export/files/own-export-page";
import type { OwnReading } from "@/lib/files/read/read-own-file";
import { ownGround } from "./own-ground";
import { rowsPainter } from "./own-rows";

/** A reader's file by its name, where it is at hand. */
export type FilesAtHand = (name: string) => OwnReading | null;

export const NO_FILES: FilesAtHand = () => null;

/** The page of what is shown of a file. `density`: pixels for each of the map's, where its rows are drawn as one picture. */
export function filePage(exhibit: OwnExhibit, density: number, signal: AbortSignal): SlidePage {
  return slidePageOf(ownExportPage(exhibit, ownGround(exhibit.table), rowsPainter(density, signal)));
}
