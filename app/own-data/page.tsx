import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { OwnDataGuide } from "@/components/own-data/own-data-guide";
import { OwnDataPage } from "@/components/own-data/own-data-page.client";

const title = "Use your own data";
const description =
  "Open a CSV, TSV or GeoJSON of your own, an ACLED export or UCDP GED. It is read by your browser and sent nowhere.";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description, canonical: "/own-data", type: "website" });
}

export default function Page() {
  return <OwnDataPage guide={<OwnDataGuide />} />;
}
