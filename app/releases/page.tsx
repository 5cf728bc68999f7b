import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { CiteThis } from "@/components/evidence/cite-this";
import { ReleaseChanges } from "@/components/evidence/release-changes";
import { ReleaseEntry } from "@/components/evidence/release-entry";
import { Prose } from "@/components/ui/prose";
import { dataFile } from "@/lib/dataset/dataset-address";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { revisionSince } from "@/lib/dataset/release/revision-since";
import { citedRelease } from "@/lib/evidence/citation/cited-release";
import { ZIP_NAME } from "@/lib/export/tables/data-package";
import { keptReleases } from "@/lib/theatre/releases/kept-releases";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: "Releases of the dataset",
    description:
      "Every release of the Escalation Atlas’s dataset, and which incidents were added, revised or withdrawn between them.",
    canonical: "/releases",
  });
}

interface Asked {
  readonly searchParams: Promise<{ readonly since?: string | readonly string[] }>;
}

export default async function ReleasesPage({ searchParams }: Asked) {
  const { since } = await searchParams;
  const asked = typeof since === "string" ? since : (since?.[0] ?? null);
  const present = keptReleases.at(-1) ?? keptReleases[0];
  const dataset = loadDataset();
  const origin = await siteOrigin();
  const log = keptReleases.map((release, index) => ({ release, before: keptReleases[index - 1] })).reverse();
  return (
    <Prose title="Releases of the dataset">
      <p>
        The current release is {present.version}. For every release the atlas stores a fingerprint of each
        incident with its claims and notes, so changes since a link was made are computed, not asserted. A
        link names its release with <code>ds=</code>.
      </p>
      {asked !== null && <Since asked={asked} />}
      {log.map(({ release, before }) => (
        <ReleaseEntry
          key={release.version}
          release={release}
          before={before}
          dataset={dataset}
          origin={origin}
        />
      ))}
      <h2>Follow it</h2>
      <p>
        <a href="/feeds/releases.xml">Atom feed of releases</a> ·{" "}
        <a href="/feeds/incidents.xml">Atom feed of incidents</a> ·{" "}
        <a href={dataFile(present.version, ZIP_NAME)}>All tables as CSV, with a data package (ZIP)</a> ·{" "}
        <a href="/codebook">Codebook</a>
      </p>
      <p>
        The API is described at <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>.
      </p>
      <CiteThis cited={citedRelease(present, origin)} />
    </Prose>
  );
}

function Since({ asked }: { readonly asked: string }) {
  const revision = revisionSince(asked, keptReleases);
  return (
    <>
      <h2>Since {asked.slice(0, 40)}</h2>
      {revision.type === "changed" ? (
        <ReleaseChanges change={revision.change} />
      ) : (
        <p>
          {revision.type === "same"
            ? "This is the current release: nothing has changed."
            : "That version isn’t an archived release, so changes since are unknown."}
        </p>
      )}
    </>
  );
}
