import { attachment, PICTURE_PX, PNG_FONTS } from "@/app/attachment";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { paintLadder } from "@/lib/ladder/paint/paint-ladder";
import { viewLadder } from "@/lib/ladder/view-ladder";
import { pagesWords } from "@/lib/messages/rooms";
import { drawPng } from "@/lib/preview/draw-png";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { MAP_FONTS } from "@/lib/static-map/paint-map";
import { parseLadder } from "@/lib/view/address/ladder-link";

interface Context {
  readonly params: Promise<{ readonly file: string }>;
}

/** `/ladder/ladder.svg` or `.png`, with the query of the page: the ladder of a view as a picture, with its source. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const dataset = loadDataset();
  const { look } = parseLadder(new URL(request.url).search, linkContextOf(dataset));
  const shown = viewLadder(dataset, look);
  const words = pagesWords.get(look.lang).ladder;
  if (shown.ladder.rungs.length === 0) return new Response(`${words.nothingToDraw}\n`, { status: 404 });
  const svg = (fonts: string) =>
    paintLadder(shown, { lang: look.lang, theme: look.theme ?? "light", fonts, widthPx: PICTURE_PX });
  switch (file) {
    case "ladder.svg":
      return attachment(svg(MAP_FONTS), "image/svg+xml", file);
    case "ladder.png":
      return attachment(new Uint8Array(await drawPng(svg(PNG_FONTS))), "image/png", file);
    default:
      return new Response(`${words.noSuchPicture}\n`, { status: 404 });
  }
}
