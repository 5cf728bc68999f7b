import { loadFonts } from "@/components/export/content/font-files";
import { MAX_VECTOR_ROWS } from "@/lib/export/files/paint-rows";
import { documentChoices, documentJob } from "./document-job";
import type { ExportFormat } from "./export-format";

// Large, so fetched when the format is chosen.
const loadPdf = () => import("@/lib/export/documents/pdf/write-pdf");

/** A page for each view or slide, with real text and maps as vectors. */
export const pdfFormat: ExportFormat = {
  id: "pdf",
  subjects: ["view", "story", "file"],
  label: ({ said }) => said.pdf.label,
  action: ({ said }) => said.pdf.action,
  choices: (content) => documentChoices(content, content.type === "story" ? ["notes"] : []),
  about(content) {
    const { pdf: words } = content.said;
    switch (content.type) {
      case "view":
        return words.view;
      case "story":
        return words.story(content.missing);
      case "file":
        return words.file(MAX_VECTOR_ROWS.toLocaleString("en-GB"));
    }
  },
  preview: () => "wide",
  async prepare() {
    await Promise.all([loadPdf(), loadFonts()]);
    return null;
  },
  job: (content, entry) =>
    documentJob(content, entry, "pdf", "application/pdf", async (input) => {
      const [{ writePdf }, fonts] = await Promise.all([loadPdf(), loadFonts()]);
      return writePdf({ ...input, fonts, withNotes: entry.notes === "with" });
    }),
};
