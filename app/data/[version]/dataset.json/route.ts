import { loadDataset } from "@/lib/dataset/load-dataset";
import { toWire } from "@/lib/dataset/wire";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [{ version: loadDataset().version }];
}

/** The validated dataset under an address that never changes its content. */
export function GET(): Response {
  return Response.json(toWire(loadDataset()), {
    headers: { "Cache-Control": "public, max-age=31536000, immutable", "Access-Control-Allow-Origin": "*" },
  });
}
