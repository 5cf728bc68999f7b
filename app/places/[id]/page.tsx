import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { PlacePage } from "@/components/evidence/place-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import type { Place } from "@/lib/domain/place";
import { placePage } from "@/lib/evidence/page-links";

interface Asked {
  readonly params: Promise<{ readonly id: string }>;
}

/** The place of that id; where there is none, the page is not found. */
async function asked({ params }: Asked): Promise<Place> {
  const { id } = await params;
  return [...loadDataset().places.values()].find((place) => place.id === id) ?? notFound();
}

export async function generateMetadata(props: Asked): Promise<Metadata> {
  const place = await asked(props);
  const count = loadDataset().incidents.filter(({ placeId }) => placeId === place.id).length;
  const title = place.name;
  const description = `${place.name}: ${count === 1 ? "1 incident" : `${count} incidents`} in this dataset, its history, and where its coordinates come from.`;
  const canonical = placePage(place.id);
  return pageMetadata({ title, description, canonical, type: "article" });
}

export default async function Page(props: Asked) {
  return <PlacePage place={await asked(props)} dataset={loadDataset()} origin={await siteOrigin()} />;
}
