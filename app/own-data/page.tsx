import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { OwnDataPage } from "@/components/file-page/own-data-page.client";
import { OwnDataGuide } from "@/components/open-file/own-data-guide";

const title = "Use your own data";
const description =
  "Open a CSV, TSV or GeoJSON of your own, an ACLED export or UCDP GED. It is read by your browser and sent nowhere.";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description, canonical: "/own-data", type: "website" });
}

export default function Page() {
  return <OwnDataPage guide={<OwnDataGuide />} />;
}
