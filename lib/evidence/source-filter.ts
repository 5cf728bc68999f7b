import { SOURCE_KINDS, type Source, type SourceKind } from "@/lib/domain/source";
import { foldText } from "@/lib/scene/search/fold-text";
import { tidyQuery } from "@/lib/view/text/query-key";

/** Which publications are listed. */
export interface SourceFilter {
  /** `null`: every kind. */
  readonly kind: SourceKind | null;
  /** Text to look for, tidied; empty for none. */
  readonly q: string;
}

type Raw = string | readonly string[] | undefined;

function firstOf(raw: Raw): string {
  return (typeof raw === "string" ? raw : raw?.[0]) ?? "";
}

/** The filter of a query; what cannot be read is left out. Never throws. */
export function sourceFilterOf(query: { readonly kind?: Raw; readonly q?: Raw }): SourceFilter {
  const kind = firstOf(query.kind);
  return {
    kind: SOURCE_KINDS.find((known) => known === kind) ?? null,
    q: tidyQuery(firstOf(query.q)),
  };
}

/** Whether a publication is of that kind and has every word of the text in its names, title or address. */
export function matchesSource({ kind, q }: SourceFilter, source: Source): boolean {
  if (kind !== null && source.kind !== kind) return false;
  if (q === "") return true;
  const { publisher, title, author, url, id } = source;
  const text = foldText([publisher, title, author, url, id].filter((part) => part !== null).join(" "));
  return foldText(q)
    .split(" ")
    .every((word) => text.includes(word));
}
