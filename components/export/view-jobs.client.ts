import { csvText } from "@/lib/export/csv-text";
import type { Exhibit } from "@/lib/export/exhibit";
import { viewFileName } from "@/lib/export/file-name";
import { incidentTable } from "@/lib/export/incident-table";
import { atlasExportPage } from "@/lib/export/sheet/atlas-export-page";
import { paintSheet, type SheetOptions } from "@/lib/export/sheet/paint-sheet";
import { breathe, type ExportJob } from "./export-job";
import { pngOf } from "./rasterise.client";

/** A PNG of a view, `scale` pixels for each CSS pixel of its sheet. */
export function pictureJob(exhibit: Exhibit, options: SheetOptions, scale: number): ExportJob {
  return async (report, signal) => {
    report({ share: 0.1, step: "Drawing the picture" });
    await breathe(signal);
    const blob = await pngOf(await paintSheet(atlasExportPage(exhibit), options), scale);
    return { name: viewFileName(exhibit.view, "png", options.shape === "wide" ? "" : options.shape), blob };
  };
}

/** A table of the incidents that a view shows. */
export function tableJob({ view, dataset, incidents }: Exhibit): ExportJob {
  return async (report, signal) => {
    report({ share: 0.1, step: "Writing the table" });
    await breathe(signal);
    return { name: viewFileName(view, "csv"), blob: csvBlob(csvText(incidentTable, incidents, dataset)) };
  };
}

export function csvBlob(text: string): Blob {
  return new Blob([text], { type: "text/csv;charset=utf-8" });
}
