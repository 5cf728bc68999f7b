import type { Metadata } from "next";
import { headers } from "next/headers";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { TalliesPage } from "@/components/evidence/tallies/tallies-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { formatDay } from "@/lib/domain/format-day";
import { tallyQuestionOf } from "@/lib/evidence/tally-question";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { SUBJECT } from "@/lib/theatre/wording";
import { ADDRESS_HEADER } from "@/lib/view/address-header";
import { CAMPAIGN } from "@/lib/view/default-view";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: "Counts",
    description: `Every official count of ${SUBJECT.attacks.en} since ${formatDay(CAMPAIGN.from, "en", "long")}, with its source and date, next to this dataset’s count.`,
    canonical: "/tallies",
  });
}

export default async function Page() {
  const dataset = loadDataset();
  const search = ((await headers()).get(ADDRESS_HEADER) ?? "").split(/\?(.*)/s)[1] ?? "";
  return (
    <TalliesPage
      dataset={dataset}
      question={tallyQuestionOf(search, linkContextOf(dataset))}
      origin={await siteOrigin()}
    />
  );
}
