import { type SlidePage, slidePageOf } from "@/lib/export/slide-page";
import { ownExportPage } from "./own-export-page";

/** A page of a document that shows a reader's own file. */
export function ownPage(...given: Parameters<typeof ownExportPage>): SlidePage {
  return slidePageOf(ownExportPage(...given), []);
}
