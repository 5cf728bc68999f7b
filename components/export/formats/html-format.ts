import { fontRulesFor, loadFonts } from "@/components/export/content/font-files";
import { formatDay } from "@/lib/domain/format-day";
import { readerDay } from "@/lib/evidence/citation/reader-day";
import { documentChoices, documentJob } from "./document-job";
import { type ExportFormat, missingText } from "./export-format";

// Of use to few, so fetched when the format is chosen.
const loadHtml = () => import("@/lib/export/documents/html/write-html");

/** One file that opens in any browser without a network: slides, maps, notes and sources, with nothing beside it. */
export const htmlFormat: ExportFormat = {
  id: "html",
  subjects: ["view", "story", "file"],
  label: () => "HTML",
  action: () => "Export HTML",
  choices: (content) => documentChoices(content, content.type === "story" ? ["notes"] : []),
  about(content) {
    const opens = "opens by double click, without a network";
    switch (content.type) {
      case "view":
        return `One file with the map as drawn that ${opens}, in light and dark; with a link to the live view.`;
      case "story":
        return `One file of slides that ${opens}: arrows or a clicker turn them, N shows the notes, and it prints.${missingText(content, "their slides show a notice instead")}`;
      case "file":
        return `One file with the map as drawn that ${opens}. It shows the rows on the map and holds no table of them.`;
    }
  },
  preview: () => "wide",
  async prepare() {
    await Promise.all([loadHtml(), loadFonts()]);
    return typeof crypto.subtle === "undefined"
      ? "This browser can make HTML files only on pages served over https."
      : null;
  },
  job: (content, entry) =>
    documentJob(content, entry, "html", "text/html", async (input) => {
      const { writeHtml } = await loadHtml();
      const html = await writeHtml({
        ...input,
        withNotes: entry.notes === "with",
        fontRulesFor,
        hashOf,
        madeOn: formatDay(readerDay(new Date()), "en", "long"),
      });
      return new TextEncoder().encode(html);
    }),
};

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
