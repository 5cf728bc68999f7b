import type { ExportEntry } from "@/components/export/content/export-choices";
import type { ContentPage, ExportContent } from "@/components/export/content/export-content";
import type { ExportJob } from "@/components/export/content/export-job";
import { loadFonts } from "@/components/export/content/font-files";
import { pngOf } from "@/components/export/content/rasterise";
import { SHEET_SIZES } from "@/lib/export/page/paint-sheet";
import { stepsOf } from "./document-job";
import { type ExportFormat, missingText } from "./export-format";

const loadZip = () => import("fflate");

/** A PNG of each page: of several in one ZIP file. */
export const pictureFormat: ExportFormat = {
  id: "picture",
  subjects: ["view", "story", "file"],
  label: ({ type }) => (type === "story" ? "Pictures" : "Picture"),
  action: ({ type }) => (type === "story" ? "Export pictures" : "Export PNG"),
  choices: () => ["shape", "scale", "theme"],
  about(content, { shape, scale }) {
    const { widthPx, heightPx } = SHEET_SIZES[shape];
    const pixels = `${widthPx * Number(scale)} × ${heightPx * Number(scale)} pixels`;
    const held = `PNG, ${pixels}, with legend, filters, and a QR code that links back to this view.`;
    switch (content.type) {
      case "view":
        return held;
      case "story":
        return `A PNG of each slide, ${pixels}, in one ZIP file.${missingText(content, "their slides show a notice instead")}`;
      case "file":
        return `${held} The code names the file but contains none of its data.`;
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
    const onStep = stepsOf(report, signal, "Packing");
    const [first] = content.pages;
    if (!first) throw new Error("there is no page.");
    await onStep(0, 2);
    const { blob } = await pictureOf(first, entry, signal);
    return { name: content.fileName("png", entry.shape === "wide" ? "" : entry.shape), blob };
  };
}

function zipJob(content: ExportContent, entry: ExportEntry): ExportJob {
  return async (report, signal) => {
    const { zipSync } = await loadZip();
    const files: Record<string, Uint8Array> = {};
    const onStep = stepsOf(report, signal, "Packing");
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
