import { type FileKind, storyFileName } from "@/lib/export/file-name";
import type { SheetOptions } from "@/lib/export/sheet/paint-sheet";
import type { SheetTheme } from "@/lib/export/sheet/sheet-colours";
import { pageOf, type SlidePage } from "@/lib/export/slide-page";
import type { SourceChoice } from "@/lib/export/story-sources";
import type { Story } from "@/lib/story/story";
import { breathe, type ExportedFile, type ExportJob } from "./export-job";
import type { StorySource } from "./export-subject";
import { loadFonts } from "./font-files.client";
import { ownPager } from "./own-pages.client";
import { pngOf } from "./rasterise.client";

/** The programs that write documents; they are large, and fetched when their format is chosen. */
export const loadPdf = () => import("@/lib/export/pdf/story-pdf");
export const loadPptx = () => import("@/lib/export/pptx/story-pptx");
export const loadZip = () => import("fflate");

const MAP_SCALE = 1.6;

type Report = Parameters<ExportJob>[0];

const stepsOf =
  (report: Report, signal: AbortSignal, what: string) => async (done: number, total: number) => {
    const step = done < total - 1 ? `Slide ${done + 1} of ${total - 1}` : what;
    report({ share: (done + 0.5) / total, step });
    await breathe(signal);
  };

function fileOf(story: Story, kind: FileKind, bytes: Uint8Array<ArrayBuffer>, type: string): ExportedFile {
  return { name: storyFileName(story, kind), blob: new Blob([bytes], { type }) };
}

/** How a document of a story looks, and which sources follow its slides. */
export interface DocumentOptions {
  readonly theme: SheetTheme;
  readonly sources: SourceChoice;
}

/** A PDF of a story: see `storyPdf`. */
export function pdfJob(
  story: Story,
  source: StorySource,
  { theme, withNotes, sources }: DocumentOptions & { readonly withNotes: boolean },
): ExportJob {
  return async (report, signal) => {
    report({ share: 0, step: "Loading" });
    const [{ storyPdf }, fonts] = await Promise.all([loadPdf(), loadFonts()]);
    const onStep = stepsOf(report, signal, "The sources");
    const ownPage = ownPager(source.files, source.origin, signal);
    const bytes = await storyPdf({ ...source, story, theme, withNotes, sources, fonts, ownPage, onStep });
    return fileOf(story, "pdf", bytes, "application/pdf");
  };
}

/** A PowerPoint file of a story: see `storyPptx`. */
export function pptxJob(story: Story, source: StorySource, { theme, sources }: DocumentOptions): ExportJob {
  return async (report, signal) => {
    report({ share: 0, step: "Loading" });
    const { storyPptx, MAP_PX } = await loadPptx();
    const pictureOf = async (page: SlidePage) =>
      dataUrl(await pngOf(await page.mapSheet(theme, MAP_PX), MAP_SCALE));
    const ownPage = ownPager(source.files, source.origin, signal);
    const onStep = stepsOf(report, signal, "The sources");
    const bytes = await storyPptx({ ...source, story, theme, sources, pictureOf, ownPage, onStep });
    return fileOf(story, "pptx", bytes, PPTX_TYPE);
  };
}

const PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** A PNG of each slide, in one ZIP file. */
export function picturesJob(
  story: Story,
  { dataset, origin, files: atHand }: StorySource,
  options: Omit<SheetOptions, "words">,
  scale: number,
): ExportJob {
  return async (report, signal) => {
    const { zipSync } = await loadZip();
    const files: Record<string, Uint8Array> = {};
    const onStep = stepsOf(report, signal, "Packing");
    const ownPage = ownPager(atHand, origin, signal);
    for (const [index, slide] of story.slides.entries()) {
      await onStep(index, story.slides.length + 1);
      const page = await pageOf(slide, { dataset, origin, ownPage });
      const png = await pngOf(await page.sheet({ ...options, words: slide }), scale);
      const number = String(index + 1).padStart(2, "0");
      files[`${number}-${page.fileName}`] = new Uint8Array(await png.arrayBuffer());
    }
    await onStep(story.slides.length, story.slides.length + 1);
    // Pictures are compressed already.
    return fileOf(story, "zip", zipSync(files, { level: 0 }), "application/zip");
  };
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error("a picture could not be read."));
    reader.readAsDataURL(blob);
  });
}
