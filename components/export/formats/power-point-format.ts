import { dataUrl } from "@/components/export/content/data-url";
import { loadFonts } from "@/components/export/content/font-files";
import { pngOf } from "@/components/export/content/rasterise";
import type { SlidePage } from "@/lib/export/documents/slide-page";
import { documentChoices, documentJob } from "./document-job";
import type { ExportFormat } from "./export-format";

// Large, so fetched when the format is chosen.
const loadPptx = () => import("@/lib/export/documents/pptx/write-pptx");

const TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
/** Pixels of a map's picture for each of its sheet. */
const MAP_SCALE = 1.6;

/** A slide for each view or slide, with its words as text and its map as a picture. */
export const powerPointFormat: ExportFormat = {
  id: "pptx",
  subjects: ["view", "story", "file"],
  label: ({ said }) => said.pptx.label,
  action: ({ said }) => said.pptx.action,
  choices: (content) => documentChoices(content),
  about(content) {
    const { pptx: words } = content.said;
    switch (content.type) {
      case "view":
        return words.view;
      case "story":
        return words.story(content.missing);
      case "file":
        return words.file;
    }
  },
  preview: () => "wide",
  async prepare() {
    await Promise.all([loadPptx(), loadFonts()]);
    return null;
  },
  job: (content, entry) =>
    documentJob(content, entry, "pptx", TYPE, async (input) => {
      const { writePptx, MAP_PX } = await loadPptx();
      const pictureOf = async (page: SlidePage) =>
        dataUrl(await pngOf(await page.mapSheet(input.theme, MAP_PX), MAP_SCALE));
      return writePptx({ ...input, pictureOf });
    }),
};
