import { ownFileName } from "@/lib/export/file-name";
import type { SheetTheme } from "@/lib/export/sheet/sheet-colours";
import type { OwnExhibit } from "@/lib/own-export/own-exhibit";
import type { Story } from "@/lib/story/story";
import type { ExportJob } from "./export-job";
import type { OwnSubject } from "./own-subject";
import { pdfJob, pptxJob } from "./story-jobs.client";

/** What is shown of a file as a story of one slide. */
function storyOf({ file, link }: OwnExhibit, title: string): Story {
  return { id: "own-data", title: file, slides: [{ own: link, title, caption: "", notes: "" }] };
}

const sourceOf = ({ reading }: OwnSubject) => ({
  dataset: null,
  origin: window.location.origin,
  files: () => reading,
});

/** A page of what is shown of a file. */
export function ownPdfJob(exhibit: OwnExhibit, own: OwnSubject, theme: SheetTheme): ExportJob {
  return renamed(
    exhibit,
    "pdf",
    pdfJob(storyOf(exhibit, ""), sourceOf(own), { theme, withNotes: false, sources: "none" }),
  );
}

/** A PowerPoint slide of what is shown of a file. */
export function ownPptxJob(exhibit: OwnExhibit, own: OwnSubject, theme: SheetTheme): ExportJob {
  return renamed(
    exhibit,
    "pptx",
    pptxJob(storyOf(exhibit, exhibit.file), sourceOf(own), { theme, sources: "none" }),
  );
}

function renamed({ file, view }: OwnExhibit, kind: "pdf" | "pptx", job: ExportJob): ExportJob {
  return async (report, signal) => ({ ...(await job(report, signal)), name: ownFileName(file, view, kind) });
}
