import { siteOrigin } from "@/app/site-origin";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { ATOM_TYPE, atomFeed } from "@/lib/evidence/atom-feed";
import { FEED_NAMES, feedOf } from "@/lib/evidence/feeds";

interface Named {
  readonly params: Promise<{ readonly name: string }>;
}

/** The Atom feeds of releases and of incidents. */
export async function GET(_request: Request, { params }: Named): Promise<Response> {
  const { name } = await params;
  const feed = FEED_NAMES.find((known) => known === name);
  if (!feed) return new Response("No such feed", { status: 404 });
  return new Response(atomFeed(feedOf(feed, loadDataset(), await siteOrigin())), {
    headers: {
      "Content-Type": ATOM_TYPE,
      "Cache-Control": "public, max-age=3600",
      "Access-Control-Allow-Origin": "*",
    },
  });
}
