import type { Metadata } from "next";
import { siteOrigin } from "@/app/site-origin";
import { TalliesPage } from "@/components/evidence/tallies-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { tallyQuestionOf } from "@/lib/evidence/tally-question";
import { CAMPAIGN } from "@/lib/view/default-view";

export const metadata: Metadata = {
  title: "Counts",
  description:
    "Every official count of attacks on U.S. forces in Iraq, Syria and Jordan since 17 October 2023, with who gave it and when, beside this dataset’s own.",
  alternates: { canonical: "/tallies" },
};

interface Asked {
  readonly searchParams: Promise<{
    readonly known?: string | readonly string[];
    readonly day?: string | readonly string[];
  }>;
}

export default async function Page({ searchParams }: Asked) {
  return (
    <TalliesPage
      dataset={loadDataset()}
      question={tallyQuestionOf(await searchParams, CAMPAIGN)}
      origin={await siteOrigin()}
    />
  );
}
