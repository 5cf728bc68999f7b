import type { Lang } from "@/lib/domain/shapes/lang";
import { bibtexCitation } from "./bibtex";
import { type Citation, citationFields, plainCitation } from "./cited";
import { cslCitation } from "./csl-json";
import { risCitation } from "./ris";

export type CitationFormatId = "plain" | "bibtex" | "ris" | "csl";

interface CitationFormat {
  /** As reference managers name it; `null` for plain text. */
  readonly name: string | null;
  /** `lang` is the reader's: of the day of access in plain text. */
  readonly write: (citation: Citation, lang: Lang) => string;
  /** What reference managers open; `null` for what is read by people alone. */
  readonly file: { readonly extension: string; readonly mime: string } | null;
}

/** Every format, in the order in which they are offered. */
export const CITATION_FORMATS: Readonly<Record<CitationFormatId, CitationFormat>> = {
  plain: { name: null, write: plainCitation, file: null },
  bibtex: {
    name: "BibTeX",
    write: bibtexCitation,
    file: { extension: "bib", mime: "application/x-bibtex" },
  },
  ris: {
    name: "RIS",
    write: risCitation,
    file: { extension: "ris", mime: "application/x-research-info-systems" },
  },
  csl: {
    name: "CSL-JSON",
    write: cslCitation,
    file: { extension: "json", mime: "application/vnd.citationstyles.csl+json" },
  },
};

/** The file of a citation in that format; `null` where it has none. */
export function citationFile(
  citation: Citation,
  id: CitationFormatId,
): { readonly name: string; readonly mime: string; readonly text: string } | null {
  const { file, write } = CITATION_FORMATS[id];
  if (file === null) return null;
  const { key } = citationFields(citation);
  return { name: `${key}.${file.extension}`, mime: file.mime, text: write(citation, "en") };
}
