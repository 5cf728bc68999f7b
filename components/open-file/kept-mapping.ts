import type { MappingDraft } from "@/lib/files/recognise/column-mapping";

const KEY = "own-mappings";
/** The latest are kept. */
const MOST = 20;

type Kept = readonly (readonly [string, MappingDraft])[];

/** How the reader asked files with these columns to be read; `null` where nothing is kept. */
export function keptMapping(header: readonly string[]): MappingDraft | null {
  return all().find(([columns]) => columns === nameOf(header))?.[1] ?? null;
}

/** Keeps column numbers and their order of dates, and no word of the file; `null` forgets them. */
export function keepMapping(header: readonly string[], draft: MappingDraft | null): void {
  const others = all().filter(([columns]) => columns !== nameOf(header));
  const kept: Kept = draft ? [...others, [nameOf(header), { ...draft, choices: {} }]] : others;
  try {
    window.localStorage.setItem(KEY, JSON.stringify(kept.slice(-MOST)));
  } catch {
    // the browser keeps nothing
  }
}

function all(): Kept {
  try {
    return JSON.parse(window.localStorage.getItem(KEY) ?? "[]") as Kept; // only this page writes it
  } catch {
    return [];
  }
}

/** A number for the columns, from which their names cannot be had back. */
function nameOf(header: readonly string[]): string {
  let hash = 2166136261;
  for (const letter of JSON.stringify(header))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return `${header.length}-${(hash >>> 0).toString(36)}`;
}
