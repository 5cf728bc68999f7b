import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { shellWords } from "@/lib/messages/rooms";

/** Whoever CITATION.cff names as the author, and what the whole is called. */
export const ATLAS_NAME = "Escalation Atlas";

interface OfDataset {
  /** Of the dataset that is shown or released: "2.1-3fa9c2d1". */
  readonly version: string;
  /** Absolute address. */
  readonly address: string;
}

/** What is cited: a release of the dataset, a record in it, or a page of the atlas, which may be a view or a chart. */
export type Cited = OfDataset &
  (
    | { readonly type: "release"; readonly release: string }
    | { readonly type: "record"; readonly title: string; readonly id: string }
    // Without a full stop: "Counts", "8 November 2023".
    | { readonly type: "page"; readonly title: string }
  );

/** What is cited and its dates; a date that is not known is left out. */
export interface Citation {
  readonly cited: Cited;
  /** When the version came out. */
  readonly released: Day | null;
  /** The reader's own calendar date, wherever they are; `null` where nobody has read yet, as on the server. */
  readonly accessed: Day | null;
}

/** What every format writes. Texts are of one line. */
interface CitationFields {
  /** The same for the same thing, in any version and on any day: small letters, digits and hyphens. */
  readonly key: string;
  readonly form: "dataset" | "webpage";
  readonly author: string;
  readonly title: string;
  /** The whole that it is part of; `null` for the whole itself. */
  readonly container: string | null;
  /** Id in the dataset. */
  readonly record: string | null;
  readonly version: string;
  readonly address: string;
  readonly released: Day | null;
  readonly accessed: Day | null;
}

/** A citation as fields, for whatever format. */
export function citationFields({ cited, released, accessed }: Citation): CitationFields {
  const shared = {
    author: ATLAS_NAME,
    version: oneLine(cited.version),
    address: cited.address.replace(NOT_IN_ADDRESS, (found) => encodeURIComponent(found)),
    released,
    accessed,
  };
  switch (cited.type) {
    case "release":
      return {
        ...shared,
        key: keyOf(`release ${cited.release}`),
        form: "dataset",
        title: ATLAS_NAME,
        container: null,
        record: null,
      };
    case "record":
      return {
        ...shared,
        key: keyOf(cited.id),
        form: "webpage",
        title: oneLine(cited.title),
        container: ATLAS_NAME,
        record: oneLine(cited.id),
      };
    case "page":
      return {
        ...shared,
        // Views of one day have one title: their links tell them apart.
        key: keyOf(`${cited.title.slice(0, 60)} ${hashOf(pathOf(cited.address))}`),
        form: "webpage",
        title: oneLine(cited.title),
        container: ATLAS_NAME,
        record: null,
      };
  }
}

/** A citation in plain text, one line: what, which record, which dataset, where, and when it was read, in the reader's language. */
export function plainCitation(citation: Citation, lang: Lang): string {
  const { title, container, record, version, address, accessed } = citationFields(citation);
  const { name, cite: words } = shellWords.get(lang);
  const what = container === null ? name : `${name}: ${title}`;
  const read = accessed === null ? "" : ` (${words.accessed(formatDay(accessed, lang, "long"))})`;
  return words.line(what, record, version, address) + read;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is searched for
const BREAKS = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is searched for
const NOT_IN_ADDRESS = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029{}\\]/g;

/** Without line breaks and other control characters, and without half a surrogate pair. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(BREAKS, " ")
    .trim();
}

function keyOf(text: string): string {
  const slug = text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `escalation-atlas-${slug}`.replace(/-+$/, "");
}

/** From the path on: the same wherever the atlas is served. */
function pathOf(address: string): string {
  return address.replace(/^[a-z]+:\/\/[^/]*/i, "");
}

/** FNV-1a, 32 bits, in base 36: tells links apart, keeps no secret. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
