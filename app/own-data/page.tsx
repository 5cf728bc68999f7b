import type { Metadata } from "next";
import { OwnDataGuide } from "@/components/own-data/own-data-guide";
import { OwnDataPage } from "@/components/own-data/own-data-page.client";

export const metadata: Metadata = {
  title: "Use your own data",
  description:
    "Open a CSV, TSV or GeoJSON of your own, an ACLED export or UCDP GED. It is read by your browser and sent nowhere.",
  alternates: { canonical: "/own-data" },
};

export default function Page() {
  return <OwnDataPage guide={<OwnDataGuide />} />;
}
