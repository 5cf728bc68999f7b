import type { Metadata } from "next";
import type { ReactNode } from "react";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { CiteThis } from "@/components/evidence/cite-this";
import { ReleaseChanges } from "@/components/evidence/release-changes";
import { ReleaseEntry } from "@/components/evidence/release-entry";
import { Prose } from "@/components/ui/prose";
import { Pieces } from "@/components/ui/words/pieces";
import { dataFile } from "@/lib/dataset/dataset-address";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { revisionSince } from "@/lib/dataset/release/revision-since";
import type { Lang } from "@/lib/domain/shapes/lang";
import { citedRelease } from "@/lib/evidence/citation/cited-release";
import { ZIP_NAME } from "@/lib/export/tables/data-package";
import { pagesWords } from "@/lib/messages/rooms";
import { keptReleaseFields } from "@/lib/theatre/releases/kept-release-fields";
import { keptReleases } from "@/lib/theatre/releases/kept-releases";
import { inLang } from "@/lib/view/address/lang-of";

const API = "/api/v1/openapi.json";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = pagesWords.get(await pageLang()).releases;
  return pageMetadata({ title, description, canonical: "/releases" });
}

interface Asked {
  readonly searchParams: Promise<{ readonly since?: string | readonly string[] }>;
}

export default async function ReleasesPage({ searchParams }: Asked) {
  const { since } = await searchParams;
  const lang = await pageLang();
  const words = pagesWords.get(lang).releases;
  const asked = typeof since === "string" ? since : (since?.[0] ?? null);
  const present = keptReleases.at(-1) ?? keptReleases[0];
  const dataset = loadDataset();
  const origin = await siteOrigin();
  const log = keptReleases.map((release, index) => ({ release, before: keptReleases[index - 1] })).reverse();
  return (
    <Prose title={words.title}>
      <p>
        <Pieces
          of={words.lead<ReactNode>(<bdi dir="ltr">{present.version}</bdi>, <code dir="ltr">ds=</code>)}
        />
      </p>
      {asked !== null && <Since asked={asked} lang={lang} />}
      {log.map(({ release, before }) => (
        <ReleaseEntry
          key={release.version}
          release={release}
          before={before}
          revised={keptReleaseFields[release.release] ?? {}}
          dataset={dataset}
          origin={origin}
          lang={lang}
        />
      ))}
      <h2>{words.follow.title}</h2>
      <p>
        <a href="/feeds/releases.xml">{words.follow.releases}</a> ·{" "}
        <a href="/feeds/incidents.xml">{words.follow.incidents}</a> ·{" "}
        <a href={dataFile(present.version, ZIP_NAME)}>{words.follow.tables}</a> ·{" "}
        <a href={inLang("/codebook", lang)}>{words.follow.codebook}</a>
      </p>
      <p>
        <Pieces
          of={words.follow.api<ReactNode>(
            <a href={API} dir="ltr">
              {API}
            </a>,
          )}
        />
      </p>
      <CiteThis cited={citedRelease(present, origin)} lang={lang} />
    </Prose>
  );
}

function Since({ asked, lang }: { readonly asked: string; readonly lang: Lang }) {
  const words = pagesWords.get(lang).releases;
  const revision = revisionSince(asked, keptReleases);
  return (
    <>
      <h2>{words.since(asked.slice(0, 40))}</h2>
      {revision.type === "changed" ? (
        <ReleaseChanges change={revision.change} lang={lang} />
      ) : (
        <p>{revision.type === "same" ? words.same : words.unknown}</p>
      )}
    </>
  );
}
