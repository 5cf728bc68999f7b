import type { Release } from "@/lib/dataset/release/release";
import { changePhrase, releasesPage, revisionSince } from "@/lib/dataset/release/revision-since";
import { shellWords } from "@/lib/messages/rooms";
import { keptReleases } from "@/lib/theatre/releases/kept-releases";
import type { View } from "@/lib/view/view";
import type { Seed } from "./seed";

interface ViewRevision {
  /** Without a version that is not kept. */
  readonly view: View;
  /** A sentence where that was so. */
  readonly repair: readonly string[];
  readonly revision: Seed["revision"];
}

/** What to tell a reader whose link names a version of the dataset. `releases` are oldest first. */
export function revisionOf(
  view: View,
  releases: readonly [Release, ...Release[]] = keptReleases,
): ViewRevision {
  const words = shellWords.get(view.lang).notice;
  const revision = view.ds === null ? null : revisionSince(view.ds, releases);
  if (revision?.type === "changed") {
    const { since, change } = revision;
    const sentence = words.changed(since.version, changePhrase(change));
    return { view, repair: [], revision: { sentence, href: releasesPage(since.version) } };
  }
  if (revision?.type === "unknown") {
    const sentence = words.unknownVersion(view.ds ?? "");
    return { view: { ...view, ds: null }, repair: [sentence], revision: null };
  }
  return { view, repair: [], revision: null };
}
