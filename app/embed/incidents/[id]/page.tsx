import { notFound, redirect } from "next/navigation";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { incidentOnMap } from "@/lib/evidence/page-links";

/** An incident in a frame: its day, with it selected. */
export default async function Page({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const incident = loadDataset().incidents.find((candidate) => candidate.id === id) ?? notFound();
  redirect(`/embed${incidentOnMap(incident)}`);
}
