import { fontRulesFor, loadFonts } from "@/components/export/content/font-files";
import { formatDay } from "@/lib/domain/format-day";
import { readerDay } from "@/lib/evidence/citation/reader-day";
import { documentChoices, documentJob } from "./document-job";
import type { ExportFormat } from "./export-format";

// Of use to few, so fetched when the format is chosen.
const loadHtml = () => import("@/lib/export/documents/html/write-html");

/** One file that opens in any browser without a network: slides, maps, notes and sources, with nothing beside it. */
export const htmlFormat: ExportFormat = {
  id: "html",
  subjects: ["view", "story", "file"],
  label: ({ said }) => said.html.label,
  action: ({ said }) => said.html.action,
  choices: (content) => documentChoices(content, content.type === "story" ? ["notes"] : []),
  about(content) {
    const { html: words } = content.said;
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
  async prepare({ said }) {
    await Promise.all([loadHtml(), loadFonts()]);
    return typeof crypto.subtle === "undefined" ? said.html.needsHttps : null;
  },
  job: (content, entry) =>
    documentJob(content, entry, "html", "text/html", async (input) => {
      const { writeHtml } = await loadHtml();
      const html = await writeHtml({
        ...input,
        withNotes: entry.notes === "with",
        fontRulesFor,
        hashOf,
        madeOn: formatDay(readerDay(new Date()), content.lang, "long"),
      });
      return new TextEncoder().encode(html);
    }),
};

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
