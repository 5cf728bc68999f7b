import { loadFonts } from "@/components/export/content/font-files";
import { documentChoices, documentJob } from "./document-job";
import { type ExportFormat, missingText } from "./export-format";

// Large, so fetched when the format is chosen.
const loadPdf = () => import("@/lib/export/documents/pdf/write-pdf");

/** A page for each view or slide, with real text and maps as vectors. */
export const pdfFormat: ExportFormat = {
  id: "pdf",
  subjects: ["view", "story", "file"],
  label: () => "PDF",
  action: () => "Export PDF",
  choices: (content) => documentChoices(content, content.type === "story" ? ["notes"] : []),
  about(content) {
    switch (content.type) {
      case "view":
        return "The view on one page, with selectable text and a map sharp at any zoom.";
      case "story":
        return `One slide per page, with selectable text and maps sharp at any zoom.${missingText(content, "their slides show a notice instead")}`;
      case "file":
        return "One page, with selectable text and a map sharp at any zoom. More than 2,000 rows become a picture.";
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
