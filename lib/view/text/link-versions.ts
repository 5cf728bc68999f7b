import { type Repair, repair } from "./repairs";

/** The texts of a link's keys, percent-decoded, each key once. */
export type LinkEntries = ReadonlyMap<string, string>;

/** How the links of one kind have changed. */
export interface LinkVersions<L> {
  /** The version that is written. Raise it with a step whenever old links would read differently. */
  readonly latest: number;
  /** Version of a link that says none. */
  unsaid(link: L): number;
  /** Each makes a link of the next version out of one of a version; the last leads to `latest`. */
  readonly steps: readonly ((link: L) => L)[];
}

/** The link in the words of the present version, without its `v`. One of a later version is read as far as it goes, and told. */
export function migrateLink<L extends { readonly entries: LinkEntries }>(
  link: L,
  { latest, unsaid, steps }: LinkVersions<L>,
  repairs: Repair[],
): L {
  const entries = new Map(link.entries);
  const text = entries.get("v")?.trim() ?? "";
  entries.delete("v");
  const bare: L = { ...link, entries };
  let version = unsaid(bare);
  if (/^\d{1,6}$/.test(text)) {
    version = Number(text);
    if (version > latest) repairs.push(repair("v", text, "newer-version"));
  } else if (text !== "") {
    repairs.push(repair("v", text, "unreadable"));
  }
  const first = latest - steps.length;
  return steps.slice(Math.max(0, version - first)).reduce((migrated, step) => step(migrated), bare);
}
