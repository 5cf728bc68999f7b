import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { PlacePage } from "@/components/evidence/place-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import type { Place } from "@/lib/domain/place";
import { placeName } from "@/lib/evidence/incident-title";
import { placePage } from "@/lib/evidence/page-links";
import { pagesWords } from "@/lib/messages/rooms";

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
  const lang = await pageLang();
  const { frame, place: words } = pagesWords.get(lang);
  const title = placeName(place, lang);
  const description = words.description(title, frame.incidents(count));
  const canonical = placePage(place.id);
  return pageMetadata({ title, description, canonical, type: "article" });
}

export default async function Page(props: Asked) {
  return (
    <PlacePage
      place={await asked(props)}
      dataset={loadDataset()}
      lang={await pageLang()}
      origin={await siteOrigin()}
    />
  );
}
