import type { Metadata } from "next";
import { headers } from "next/headers";
import { cache } from "react";
import { pageMetadata } from "@/app/page-metadata";
import { ComparePage } from "@/components/compare/compare-page";
import { compareSeedOf } from "@/components/compare/compare-seed-of";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { formatDay } from "@/lib/domain/format-day";
import { compareWords } from "@/lib/messages/rooms";
import { SUBJECT } from "@/lib/theatre/wording";
import { comparisonOf, printComparison } from "@/lib/view/address/comparison";
import { ADDRESS_HEADER } from "@/lib/view/address-header";

const asked = cache(async () => {
  const address = (await headers()).get(ADDRESS_HEADER) ?? "";
  return compareSeedOf(loadDataset(), address.split(/\?(.*)/s)[1] ?? "");
});

export async function generateMetadata(): Promise<Metadata> {
  const { a, b } = (await asked()).comparison;
  const words = compareWords.get(a.lang);
  const title = words.days(formatDay(a.day, a.lang, "long"), formatDay(b.day, a.lang, "long"));
  const description = words.description(title, SUBJECT.withAnswers[a.lang]);
  const canonical = printComparison(comparisonOf(a, b));
  return pageMetadata({ title, description, canonical, type: "website" });
}

export default async function Page() {
  return (
    <WorkspaceWordsProvider>
      <ComparePage seed={await asked()} />
    </WorkspaceWordsProvider>
  );
}
