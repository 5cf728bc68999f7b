import type { ExportEntry } from "@/components/export/content/export-choices";
import type { ContentPage, ExportContent } from "@/components/export/content/export-content";
import { ExportFailure } from "@/components/export/content/export-failure";
import type { ExportJob } from "@/components/export/content/export-job";
import { loadFonts } from "@/components/export/content/font-files";
import { pngOf } from "@/components/export/content/rasterise";
import { SHEET_SIZES } from "@/lib/export/page/paint-sheet";
import { stepsOf } from "./document-job";
import type { ExportFormat } from "./export-format";

const loadZip = () => import("fflate");

/** A PNG of each page: of several in one ZIP file. */
export const pictureFormat: ExportFormat = {
  id: "picture",
  subjects: ["view", "story", "file"],
  label: ({ type, said: { picture } }) => (type === "story" ? picture.ofStory : picture.label),
  action: ({ type, said: { picture } }) => (type === "story" ? picture.actionOfStory : picture.action),
  choices: () => ["shape", "scale", "theme"],
  about(content, { shape, scale }) {
    const { widthPx, heightPx } = SHEET_SIZES[shape];
    const pixels = `${widthPx * Number(scale)} × ${heightPx * Number(scale)}`;
    const { picture: words } = content.said;
    switch (content.type) {
      case "view":
        return words.view(pixels);
      case "story":
        return words.story(pixels, content.missing);
      case "file":
        return words.file(pixels);
    }
  },
  preview: ({ shape }) => shape,
  async prepare({ type }) {
    await Promise.all([loadFonts(), ...(type === "story" ? [loadZip()] : [])]);
    return null;
  },
  job: (content, entry) => (content.type === "story" ? zipJob(content, entry) : pngJob(content, entry)),
};

function pngJob(content: ExportContent, entry: ExportEntry): ExportJob {
  return async (report, signal) => {
    const onStep = stepsOf(report, signal, content.said.steps, content.said.steps.packing);
    const [first] = content.pages;
    if (!first) throw new ExportFailure("no-page");
    await onStep(0, 2);
    const { blob } = await pictureOf(first, entry, signal);
    return { name: content.fileName("png", entry.shape === "wide" ? "" : entry.shape), blob };
  };
}

function zipJob(content: ExportContent, entry: ExportEntry): ExportJob {
  return async (report, signal) => {
    const { zipSync } = await loadZip();
    const files: Record<string, Uint8Array> = {};
    const onStep = stepsOf(report, signal, content.said.steps, content.said.steps.packing);
    const total = content.pages.length + 1;
    for (const [index, page] of content.pages.entries()) {
      await onStep(index, total);
      const { name, blob } = await pictureOf(page, entry, signal);
      files[`${String(index + 1).padStart(2, "0")}-${name}`] = new Uint8Array(await blob.arrayBuffer());
    }
    await onStep(total - 1, total);
    // Pictures are compressed already.
    const bytes = zipSync(files, { level: 0 });
    return { name: content.fileName("zip"), blob: new Blob([bytes], { type: "application/zip" }) };
  };
}

async function pictureOf(
  { words, page }: ContentPage,
  { shape, theme, scale }: ExportEntry,
  signal: AbortSignal,
): Promise<{ readonly name: string; readonly blob: Blob }> {
  const times = Number(scale);
  const drawn = await page(2 * times, signal);
  return { name: drawn.fileName, blob: await pngOf(await drawn.sheet({ shape, theme, words }), times) };
}
