import type { Metadata } from "next";
import { headers } from "next/headers";
import { pageMetadata } from "@/app/page-metadata";
import { LadderPage } from "@/components/ladder/ladder-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { SUBJECT } from "@/lib/theatre/wording";
import { parseLadder } from "@/lib/view/address/ladder-link";
import { ADDRESS_HEADER } from "@/lib/view/address-header";
import { campaignText } from "@/lib/view/campaign-text";

const title = "Escalation ladder";
const description = `${SUBJECT.withAnswersFirst.en} in sequence, ${campaignText("en")}: who struck where, with what, casualties, and the days between.`;

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description, canonical: "/ladder" });
}

export default async function Page() {
  const address = (await headers()).get(ADDRESS_HEADER) ?? "";
  const dataset = loadDataset();
  const { look, repairs } = parseLadder(address.split(/\?(.*)/s)[1] ?? "", linkContextOf(dataset));
  return <LadderPage whole={dataset} look={look} repairs={repairs} />;
}
