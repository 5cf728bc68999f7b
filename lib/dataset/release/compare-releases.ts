import type { Release } from "./release";

/** Ids of incidents, in the order of their text and so of their days. */
export interface ReleaseChange {
  readonly added: readonly string[];
  readonly revised: readonly string[];
  readonly withdrawn: readonly string[];
}

/** What happened to the incidents between two releases. */
export function compareReleases(
  { incidents: old }: Pick<Release, "incidents">,
  { incidents: now }: Pick<Release, "incidents">,
): ReleaseChange {
  const ids = Object.keys(now).sort();
  return {
    added: ids.filter((id) => !Object.hasOwn(old, id)),
    revised: ids.filter((id) => Object.hasOwn(old, id) && old[id] !== now[id]),
    withdrawn: Object.keys(old)
      .filter((id) => !Object.hasOwn(now, id))
      .sort(),
  };
}
