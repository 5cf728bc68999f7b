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

/** "3 incidents were added, 2 revised and 1 withdrawn"; "none of its incidents has changed" where none has. */
export function changePhrase({ added, revised, withdrawn }: ReleaseChange): string {
  const parts = [
    [added.length, "added"],
    [revised.length, "revised"],
    [withdrawn.length, "withdrawn"],
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  const [first] = told;
  if (!first) return "none of its incidents has changed";
  const [count, verb] = first;
  const head = `${count} ${count === 1 ? "incident was" : "incidents were"} ${verb}`;
  const rest = told.slice(1).map(([more, done]) => `${more} ${done}`);
  const last = rest.pop();
  return last === undefined ? head : `${[head, ...rest].join(", ")} and ${last}`;
}

/** The page that lists what has changed since that version. */
export function releasesPage(since: string | null): string {
  return since === null ? "/releases" : `/releases?since=${encodeURIComponent(since)}`;
}
