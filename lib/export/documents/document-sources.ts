import type { Dataset } from "@/lib/dataset/dataset";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Source, SourceId } from "@/lib/domain/source";
import { sourceDateText } from "@/lib/evidence/source-date-text";

/** A publication in a list of sources, in words. */
export interface SourceLine {
  readonly publisher: string;
  /** `null` where it has none. */
  readonly title: string | null;
  /** "9 November 2023", "No date seen". */
  readonly date: string;
  /** Absolute address; `null` where the text was read without one. */
  readonly address: string | null;
}

// By publisher, then date, then title.
function sourceLines(
  ids: Iterable<SourceId>,
  { sources }: Pick<Dataset, "sources">,
  lang: Lang,
): readonly SourceLine[] {
  return [...ids]
    .flatMap((id) => sources.get(id) ?? [])
    .sort(
      (a, b) =>
        a.publisher.localeCompare(b.publisher, "en") ||
        (a.published ?? 0) - (b.published ?? 0) ||
        (a.title ?? "").localeCompare(b.title ?? "", "en"),
    )
    .map((source) => lineOf(source, lang));
}

/** Which publications a document lists: none, those behind its pages, or all of the dataset. */
export type SourceChoice = "none" | "cited" | "all";

/** The publications chosen, each once, by publisher. `cited` are those behind the pages. */
export function chosenSources(
  choice: SourceChoice,
  cited: Iterable<SourceId>,
  { sources }: Pick<Dataset, "sources">,
  lang: Lang,
): readonly SourceLine[] {
  switch (choice) {
    case "none":
      return [];
    case "cited":
      return sourceLines(cited, { sources }, lang);
    case "all":
      return sourceLines(sources.keys(), { sources }, lang);
  }
}

function lineOf(source: Source, lang: Lang): SourceLine {
  return {
    publisher: source.publisher,
    title: source.title,
    date: sentence(sourceDateText(source, lang)),
    address: source.url,
  };
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
