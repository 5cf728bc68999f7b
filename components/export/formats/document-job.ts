import type { ChoiceId, ExportEntry } from "@/components/export/content/export-choices";
import type { ExportContent } from "@/components/export/content/export-content";
import { breathe, type ExportJob } from "@/components/export/content/export-job";
import type { DocumentInput } from "@/lib/export/documents/document";
import type { FileKind } from "@/lib/export/page/file-name";
import type { ToolsWords } from "@/lib/messages/en/tools";

/** Pixels for each of a map's, where a file's rows are one picture in a document. */
const DENSITY = 3;

/** A document of all pages of a content, written by `write`. */
export function documentJob(
  content: ExportContent,
  { theme, sources }: ExportEntry,
  kind: FileKind,
  type: string,
  write: (input: DocumentInput) => Promise<Uint8Array<ArrayBuffer>>,
): ExportJob {
  return async (report, signal) => {
    const { title, dataset, said, lang } = content;
    report({ share: 0, step: said.steps.loading });
    const pages = content.pages.map(({ words, page }) => ({ words, page: () => page(DENSITY, signal) }));
    const onStep = stepsOf(report, signal, said.steps, said.steps.sources);
    const bytes = await write({ title, lang, pages, theme, sources, dataset, onStep });
    return { name: content.fileName(kind), blob: new Blob([bytes], { type }) };
  };
}

/** The choices of a document; `more` are its own. */
export function documentChoices({ dataset }: ExportContent, more: readonly ChoiceId[] = []): ChoiceId[] {
  return ["theme", ...more, ...(dataset ? (["sources"] as const) : [])];
}

/** Reports each page of several, and `last` after them. */
export function stepsOf(
  report: Parameters<ExportJob>[0],
  signal: AbortSignal,
  words: ToolsWords["exporting"]["steps"],
  last: string,
) {
  return async (done: number, total: number) => {
    const pages = total - 1;
    const step = done === pages ? last : pages === 1 ? words.page : words.slide(done + 1, pages);
    report({ share: (done + 0.5) / total, step });
    await breathe(signal);
  };
}
