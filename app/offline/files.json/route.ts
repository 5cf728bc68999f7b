import { offlineFiles } from "@/app/offline-files";

export const dynamic = "force-dynamic"; // the list is of the build, which is not there yet while it is made

/** What a browser keeps to open the atlas without a network. */
export async function GET(): Promise<Response> {
  return Response.json(await offlineFiles(), { headers: { "Cache-Control": "no-cache" } });
}
