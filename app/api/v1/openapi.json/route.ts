import { loadDataset } from "@/lib/dataset/load-dataset";
import { openApi } from "@/lib/export/api/open-api";

export const dynamic = "force-static";

/** Describes the API. */
export function GET(): Response {
  return Response.json(openApi(loadDataset()), {
    headers: { "Cache-Control": "public, max-age=300, s-maxage=3600", "Access-Control-Allow-Origin": "*" },
  });
}
