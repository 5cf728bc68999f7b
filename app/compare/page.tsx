import type { Metadata } from "next";
import { headers } from "next/headers";
import { cache } from "react";
import { pageMetadata } from "@/app/page-metadata";
import { ComparePage } from "@/components/compare/compare-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { formatDay } from "@/lib/domain/format-day";
import { linkContextOf } from "@/lib/scene/link-context-of";
import { ADDRESS_HEADER } from "@/lib/view/address-header";
import { parseComparison, printComparison } from "@/lib/view/comparison";
import { repairSentence } from "@/lib/view/repairs";

const asked = cache(async () => {
  const address = (await headers()).get(ADDRESS_HEADER) ?? "";
  return parseComparison(address.split(/\?(.*)/s)[1] ?? "", linkContextOf(loadDataset()));
});

export async function generateMetadata(): Promise<Metadata> {
  const { a, b } = await asked();
  const title = `${formatDay(a.day, "en", "long")} and ${formatDay(b.day, "en", "long")}`;
  const description = `${title} side by side: attacks on U.S. forces in Iraq, Syria and Jordan and the U.S. answers, on two maps, with their counts.`;
  const canonical = printComparison({ a, b });
  return pageMetadata({ title, description, canonical, type: "website" });
}

export default async function Page() {
  const { repairs, ...comparison } = await asked();
  return (
    <ComparePage dataset={loadDataset()} comparison={comparison} repairs={repairs.map(repairSentence)} />
  );
}
