import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { SourcesPage } from "@/components/evidence/sources-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { sourceFilterOf } from "@/lib/evidence/source-filter";
import { themeKey } from "@/lib/view/keys/reader-keys";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: "Sources",
    description:
      "Every publication the Escalation Atlas draws on, with its date, kind, and the incidents, claims and counts based on it.",
    canonical: "/sources",
  });
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
      origin={await siteOrigin()}
    />
  );
}
