import { datasetAddress } from "@/lib/dataset/dataset-address";
import { loadDataset } from "@/lib/dataset/load-dataset";

export const dynamic = "force-static";

/** Names the current version of the dataset and where it lies. */
export function GET(): Response {
  const { version } = loadDataset();
  return Response.json(
    { version, dataset: datasetAddress(version) },
    { headers: { "Cache-Control": "public, max-age=60", "Access-Control-Allow-Origin": "*" } },
  );
}
