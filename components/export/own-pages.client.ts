import type { OwnPager } from "@/lib/export/slide-page";
import type { OwnReading } from "@/lib/own-data/read-own-file";
import { linkedExhibit } from "@/lib/own-export/linked-exhibit";
import { missingPage } from "@/lib/own-export/missing-page";
import { ownExhibitOf } from "@/lib/own-export/own-exhibit";
import { ownPage } from "@/lib/own-export/own-page";
import { OWN_PAGE } from "@/lib/story/story-views";
import { ownGround } from "./own-ground.client";
import { rowsPainter } from "./own-rows.client";

/** A reader's own file by its name, where it is at hand. */
export type FilesAtHand = (name: string) => OwnReading | null;

export const NO_FILES: FilesAtHand = () => null;

/** Pages of slides that show a reader's own files: what is not at hand is asked for on the page. */
export function ownPager(files: FilesAtHand, origin: string, signal: AbortSignal): OwnPager {
  const page = `${origin}${OWN_PAGE}`;
  return async ({ own }) => {
    const reading = files(own.file);
    if (!reading) return missingPage(own, page);
    const exhibit = ownExhibitOf(await linkedExhibit(reading, own, page));
    return ownPage(exhibit, await ownGround(exhibit.table), rowsPainter(3, signal));
  };
}
