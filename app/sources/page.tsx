import type { Metadata } from "next";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { SourcesPage } from "@/components/evidence/sources-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { sourceFilterOf } from "@/lib/evidence/source-filter";
import { pagesWords } from "@/lib/messages/rooms";
import { themeKey } from "@/lib/view/keys/reader-keys";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = pagesWords.get(await pageLang()).sources;
  return pageMetadata({ title, description, canonical: "/sources" });
}

interface Asked {
  readonly searchParams: Promise<{
    readonly kind?: string | readonly string[];
    readonly q?: string | readonly string[];
    readonly theme?: string | readonly string[];
  }>;
}

export default async function Page({ searchParams }: Asked) {
  const asked = await searchParams;
  return (
    <SourcesPage
      dataset={loadDataset()}
      filter={sourceFilterOf(asked)}
      theme={typeof asked.theme === "string" ? themeKey.parse(asked.theme) : null}
      lang={await pageLang()}
      origin={await siteOrigin()}
    />
  );
}
