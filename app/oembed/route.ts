import { siteOrigin } from "@/app/site-origin";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { answerOembed } from "@/lib/preview/oembed";

const ANY_ORIGIN = { "Access-Control-Allow-Origin": "*" };

/** oEmbed, https://oembed.com: how another site may show a page of this one. */
export async function GET(request: Request): Promise<Response> {
  const answer = answerOembed(loadDataset(), await siteOrigin(), new URL(request.url).searchParams);
  if (answer.status === 200)
    return Response.json(answer.body, {
      headers: { ...ANY_ORIGIN, "Cache-Control": "public, max-age=3600" },
    });
  return Response.json(
    { error: answer.reason },
    { status: answer.status, headers: { ...ANY_ORIGIN, "Cache-Control": "no-store" } },
  );
}
