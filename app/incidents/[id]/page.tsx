import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { IncidentPage } from "@/components/evidence/incident-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import type { Incident } from "@/lib/domain/incident";
import { STATUS_LABELS } from "@/lib/domain/labels";
import { incidentTitle } from "@/lib/evidence/incident-title";
import { incidentPage } from "@/lib/evidence/page-links";
import { pagesWords, workspaceWords } from "@/lib/messages/rooms";

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
  const lang = await pageLang();
  const title = incidentTitle(incident, loadDataset().places, lang);
  const description = pagesWords.get(lang).incident.description({
    title,
    status: STATUS_LABELS[incident.status][lang],
    sources: workspaceWords.get(lang).detail.sources(incident.sourceIds.length),
    summary: incident.summary,
  });
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
