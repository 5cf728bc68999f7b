import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { IncidentPage } from "@/components/evidence/incident-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import type { Incident } from "@/lib/domain/incident";
import { incidentTitle } from "@/lib/evidence/incident-title";
import { incidentPage } from "@/lib/evidence/page-links";

interface Asked {
  readonly params: Promise<{ readonly id: string }>;
}

/** The incident of that id; where there is none, the page is not found. */
async function asked({ params }: Asked): Promise<Incident> {
  const { id } = await params;
  return loadDataset().incidents.find((incident) => incident.id === id) ?? notFound();
}

export async function generateMetadata(props: Asked): Promise<Metadata> {
  const incident = await asked(props);
  const title = incidentTitle(incident, loadDataset().places, await pageLang());
  const description = incident.summary;
  const canonical = incidentPage(incident.id);
  return pageMetadata({ title, description, canonical, type: "article" });
}

export default async function Page(props: Asked) {
  return (
    <IncidentPage
      incident={await asked(props)}
      dataset={loadDataset()}
      lang={await pageLang()}
      origin={await siteOrigin()}
    />
  );
}
