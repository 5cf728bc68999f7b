import type { StoryContent } from "@/components/export/content/export-content";
import { breathe, type ExportJob } from "@/components/export/content/export-job";
import { storyIncidents } from "@/lib/export/documents/story-incidents";
import { fileExhibitOf } from "@/lib/export/files/file-exhibit";
import { linkedExhibit } from "@/lib/export/files/linked-exhibit";
import { rowsText, shownOffsets } from "@/lib/export/files/rows-text";
import { exhibitOf } from "@/lib/export/page/exhibit";
import { csvText } from "@/lib/export/tables/csv-text";
import { incidentTable } from "@/lib/export/tables/incident-table";

/**
 * A table of the incidents behind all slides. Where slides show readers' files that are at hand, a ZIP file with the table and the rows of
 * each such slide, whose columns are its file's own.
 */
export function storyTableJob(content: StoryContent): ExportJob {
  const { story, fileName, said } = content;
  return async (report, signal) => {
    report({ share: 0.1, step: said.table.writing });
    await breathe(signal);
    const incidents = incidentsText(content);
    const rows = await fileRows(content, async (slide) => {
      report({ share: 0.5, step: said.steps.slideRows(slide) });
      await breathe(signal);
    });
    if (rows.length === 0) return { name: fileName("csv"), blob: csvBlob(incidents) };
    const { zipSync } = await import("fflate");
    const files = Object.fromEntries(rows);
    if (story.slides.some(({ view }) => view)) files["incidents.csv"] = new TextEncoder().encode(incidents);
    await breathe(signal);
    return {
      name: fileName("zip"),
      blob: new Blob([zipSync(files)], { type: "application/zip" }),
    };
  };
}

function incidentsText({ story, dataset, origin }: StoryContent): string {
  const exhibits = story.slides.flatMap(({ view }) => (view ? [exhibitOf(dataset, view, origin)] : []));
  return csvText(incidentTable, storyIncidents(exhibits, dataset), dataset);
}

async function fileRows(
  { story, files }: StoryContent,
  onSlide: (slide: number) => Promise<void>,
): Promise<(readonly [string, Uint8Array])[]> {
  const rows: (readonly [string, Uint8Array])[] = [];
  for (const [index, slide] of story.slides.entries()) {
    const reading = slide.own && files(slide.own.file);
    if (!reading) continue;
    await onSlide(index + 1);
    const exhibit = fileExhibitOf(await linkedExhibit(reading, slide.own, ""));
    const blob = await rowsText({ form: "csv", reading, offsets: shownOffsets(exhibit) });
    rows.push([`slide-${index + 1}-rows.csv`, new Uint8Array(await blob.arrayBuffer())]);
  }
  return rows;
}

export function csvBlob(text: string): Blob {
  return new Blob([text], { type: "text/csv;charset=utf-8" });
}
