import { listText } from "@/lib/domain/list-text";
import { inForm } from "@/lib/domain/plural-forms";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { PluralForms } from "@/lib/domain/shapes/plural-forms";
import { compareReleases, type ReleaseChange } from "./compare-releases";
import type { Release } from "./release";

/**
 * What has become of the dataset since the version that a link names: `same` where it is the present one, `unknown` where no
 * release of that version is kept, else what has changed.
 */
type Revision =
  | { readonly type: "same" }
  | { readonly type: "unknown" }
  | { readonly type: "changed"; readonly since: Release; readonly change: ReleaseChange };

/** Compares the release of that version with the last of `releases`, which are oldest first. */
export function revisionSince(version: string, releases: readonly [Release, ...Release[]]): Revision {
  const present = releases.at(-1) ?? releases[0];
  if (version === present.version) return { type: "same" };
  const since = releases.find((release) => release.version === version);
  return since ? { type: "changed", since, change: compareReleases(since, present) } : { type: "unknown" };
}

const VERBS = {
  added: { en: "added", ar: "أُضيفت" },
  revised: { en: "revised", ar: "نُقّحت" },
  withdrawn: { en: "withdrawn", ar: "سُحبت" },
} as const;

const NONE = { en: "none of its incidents has changed", ar: "لم تتغير أي حادثة" } as const;

const WERE: PluralForms = { one: "# incident was", other: "# incidents were" };
const INCIDENTS: PluralForms = {
  one: "حادثة واحدة",
  two: "حادثتان",
  few: "# حوادث",
  many: "# حادثة",
  other: "# حادثة",
};

/** "3 incidents were added, 2 revised and 1 withdrawn"; "none of its incidents has changed" where none has. */
export function changePhrase(change: ReleaseChange, lang: Lang = "en"): string {
  const parts = (["added", "revised", "withdrawn"] as const)
    .filter((what) => change[what].length > 0)
    .map((what, index) => {
      const count = change[what].length;
      const verb = VERBS[what][lang];
      if (lang === "ar") return `${verb} ${inForm(INCIDENTS, count, "ar")}`;
      return `${index === 0 ? inForm(WERE, count, "en") : count} ${verb}`;
    });
  return parts.length === 0 ? NONE[lang] : listText(parts, lang);
}

/** The page that lists what has changed since that version. */
export function releasesPage(since: string | null): string {
  return since === null ? "/releases" : `/releases?since=${encodeURIComponent(since)}`;
}
