import { loadDataset } from "@/lib/dataset/load-dataset";
import { drawPng } from "@/lib/preview/draw-png";
import { LatestMade, NotMade } from "@/lib/preview/latest-made";
import { paintPreview } from "@/lib/preview/paint-preview";
import { pictureKey, previewAddress, previewVersion } from "@/lib/preview/preview-address";
import { previewOfAddress } from "@/lib/preview/preview-of-address";

const KEPT_IMAGES = 200;
/** Who is last in line is served within ten seconds. */
const LIMITS = { together: 2, waiting: 40, mostWaitMs: 10_000 };
const FOREVER = "public, max-age=31536000, immutable";

const images = new LatestMade<Buffer>(KEPT_IMAGES, LIMITS);

interface Asked {
  readonly params: Promise<{ readonly version: string; readonly page?: readonly string[] }>;
}

/** The preview image of a page: `/preview/<version>` and the page's own address. An address of another version leads to this one's. */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const dataset = loadDataset();
  const { version } = await params;
  const { pathname, search } = new URL(request.url);
  const page = pathname.split("/").slice(3).join("/");
  const address = `/${page}${search}`;
  if (version !== previewVersion(dataset))
    return new Response(null, {
      status: 307,
      headers: { Location: previewAddress(dataset, address), "Cache-Control": "no-store" },
    });
  const key = pictureKey(dataset, address);
  const draw = () => drawPng(paintPreview(dataset, previewOfAddress(dataset, key)));
  const image = await images.get(key, draw, request.signal).catch((error: unknown) => {
    if (error instanceof NotMade) return null;
    throw error;
  });
  if (image === null)
    return new Response("The server is busy.\n", {
      status: 503,
      headers: { "Retry-After": "5", "Cache-Control": "no-store" },
    });
  return new Response(new Uint8Array(image), {
    headers: {
      "Content-Type": "image/png",
      "Content-Length": String(image.length),
      "Cache-Control": FOREVER,
    },
  });
}
