import type { Dataset } from "@/lib/dataset/dataset";
import { compareReleases } from "@/lib/dataset/release/compare-releases";
import { changePhrase } from "@/lib/dataset/release/revision-since";
import { keptReleases } from "@/lib/theatre/releases/kept-releases";
import { RELEASE_NOTES } from "@/lib/theatre/releases/release-notes";
import type { Feed, FeedEntry } from "./atom-feed";
import { incidentTitle } from "./incident-title";
import { incidentPage } from "./page-links";

/** The feeds by the name in their address, `/feeds/<name>`. */
export const FEED_NAMES = ["releases.xml", "incidents.xml"] as const;
type FeedName = (typeof FEED_NAMES)[number];

/** How many incidents a feed holds: those of the newest releases, and of the newest days among them. */
const INCIDENTS = 200;

export const FEED_TITLES: Readonly<Record<FeedName, string>> = {
  "releases.xml": "Escalation Atlas: releases of the dataset",
  "incidents.xml": "Escalation Atlas: incidents added or revised",
};

function publishedOf(release: string): string {
  return RELEASE_NOTES[release]?.published ?? "2026-11-21";
}

function releaseEntries(origin: string): readonly FeedEntry[] {
  const entries = keptReleases.map((release, index): FeedEntry => {
    const before = keptReleases[index - 1];
    const change = before
      ? changePhrase(compareReleases(before, release))
      : `${Object.keys(release.incidents).length} incidents`;
    return {
      url: `${origin}/releases#${release.release}`,
      title: `Release ${release.release}`,
      summary: [`${change}.`, ...(RELEASE_NOTES[release.release]?.notes ?? []).map(({ en }) => en)].join(" "),
      updated: publishedOf(release.release),
    };
  });
  return entries.reverse();
}

function incidentEntries({ incidents, places }: Dataset, origin: string): readonly FeedEntry[] {
  const changedIn = new Map<string, { release: string; verb: "Added" | "Revised" }>();
  for (const [index, release] of keptReleases.entries()) {
    const before = keptReleases[index - 1] ?? { incidents: {} };
    const { added, revised } = compareReleases(before, release);
    for (const id of added) changedIn.set(id, { release: release.release, verb: "Added" });
    for (const id of revised) changedIn.set(id, { release: release.release, verb: "Revised" });
  }
  const dated = incidents.map((incident) => {
    const change = changedIn.get(incident.id);
    return { incident, change, updated: publishedOf(change?.release ?? "") };
  });
  return dated
    .sort((a, b) =>
      a.updated === b.updated ? b.incident.day - a.incident.day : a.updated < b.updated ? 1 : -1,
    )
    .slice(0, INCIDENTS)
    .map(({ incident, change, updated }) => ({
      url: origin + incidentPage(incident.id),
      title: incidentTitle(incident, places),
      summary: `${change ? `${change.verb} in release ${change.release}. ` : ""}${incident.summary}`,
      updated,
    }));
}

/** A feed of this site, whose scheme and host is `origin`. */
export function feedOf(name: FeedName, dataset: Dataset, origin: string): Feed {
  const words = { url: `${origin}/feeds/${name}`, title: FEED_TITLES[name] };
  return name === "releases.xml"
    ? { ...words, page: `${origin}/releases`, entries: releaseEntries(origin) }
    : { ...words, page: `${origin}/`, entries: incidentEntries(dataset, origin) };
}
