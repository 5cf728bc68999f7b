import type { Dataset } from "@/lib/dataset/dataset";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { parseView, printView } from "@/lib/view/address/codec";
import { embedAddress, embedCode, FRAME_SIZE } from "@/lib/view/address/embed-code";
import { PREVIEW_SIZE } from "./preview";
import { previewAddress } from "./preview-address";
import { previewOfAddress } from "./preview-of-address";
import { sitePage } from "./site-page";

const NAME = "Escalation Atlas";
const CACHE_SECONDS = 86_400;

/** An answer by the oEmbed specification, version 1.0: JSON, or the status of a refusal and its reason. */
type OembedAnswer =
  | { readonly status: 200; readonly body: Readonly<Record<string, string | number>> }
  | { readonly status: 400 | 404 | 501; readonly reason: string };

/** A whole number of pixels from 1 on; `null` for no limit; `undefined` for what is no number. */
function limit(text: string | null): number | null | undefined {
  if (text === null) return null;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

/** Answers `/oembed?url=…`. Only for pages of this site, whose origin is given: any other address is not found. */
export function answerOembed(dataset: Dataset, origin: string, search: URLSearchParams): OembedAnswer {
  const format = search.get("format") ?? "json";
  if (format !== "json") return { status: 501, reason: "Only format=json is supported." };
  const text = search.get("url");
  if (!text) return { status: 400, reason: "The parameter url is missing." };
  const [maxWidth, maxHeight] = [limit(search.get("maxwidth")), limit(search.get("maxheight"))];
  if (maxWidth === undefined || maxHeight === undefined)
    return { status: 400, reason: "maxwidth and maxheight are whole numbers of pixels." };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.origin !== origin) return { status: 404, reason: "Not an address on this site." };
  const pathname = sitePage(dataset, url.pathname);
  if (pathname === null) return { status: 404, reason: "No page at that address." };

  const isView = pathname === "/" || pathname.startsWith("/on/");
  const address = isView
    ? printView({ ...parseView(pathname, url.search, linkContextOf(dataset)).view, play: false, ds: null })
    : `${pathname}${pathname === "/compare" ? url.search : ""}`;
  const { title, kicker } = previewOfAddress(dataset, address);
  const name = [title, kicker, NAME].filter((part, index, all) => all.indexOf(part) === index).join(" · ");
  const frame = embedAddress(address);
  const size = {
    width: Math.min(FRAME_SIZE.width, maxWidth ?? FRAME_SIZE.width),
    height: Math.min(FRAME_SIZE.height, maxHeight ?? FRAME_SIZE.height),
  };
  const { widthPx, heightPx } = PREVIEW_SIZE;
  const hasRoom = widthPx <= (maxWidth ?? widthPx) && heightPx <= (maxHeight ?? heightPx);
  return {
    status: 200,
    body: {
      version: "1.0",
      type: frame ? "rich" : "link",
      title: name,
      provider_name: NAME,
      provider_url: origin,
      cache_age: CACHE_SECONDS,
      ...(hasRoom && {
        thumbnail_url: origin + previewAddress(dataset, address),
        thumbnail_width: widthPx,
        thumbnail_height: heightPx,
      }),
      ...(frame && { html: embedCode(origin + frame, name, size), ...size }),
    },
  };
}
