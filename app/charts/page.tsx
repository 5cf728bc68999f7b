import type { Metadata } from "next";
import { headers } from "next/headers";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { ChartsPage } from "@/components/charts/charts-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { SUBJECT } from "@/lib/theatre/wording";
import { parseCharts } from "@/lib/view/address/charts-link";
import { ADDRESS_HEADER } from "@/lib/view/address-header";
import { repairSentence } from "@/lib/view/text/repairs";

const title = "Charts";
const description = `${SUBJECT.withAnswersFirst.en} in charts: by base, weapon, party and hour, casualties as ranges, and the days between attacks and strikes.`;

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description, canonical: "/charts" });
}

export default async function Page() {
  const address = (await headers()).get(ADDRESS_HEADER) ?? "";
  const dataset = loadDataset();
  const { look, repairs } = parseCharts(address.split(/\?(.*)/s)[1] ?? "", linkContextOf(dataset));
  return (
    <ChartsPage
      whole={dataset}
      look={look}
      repairs={repairs.map((repair) => repairSentence(repair, look.lang))}
      origin={await siteOrigin()}
    />
  );
}
