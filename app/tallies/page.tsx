import type { Metadata } from "next";
import { headers } from "next/headers";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { TalliesPage } from "@/components/evidence/tallies/tallies-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { tallyQuestionOf } from "@/lib/evidence/tally-question";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { ADDRESS_HEADER } from "@/lib/view/address-header";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: "Counts",
    description:
      "Every official count of attacks on U.S. forces in Iraq, Syria and Jordan since 17 October 2023, with who gave it and when, beside this dataset’s own.",
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
