import { isoFromDay } from "@/lib/domain/day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";

/** Pages that have a frame of their own: a day, an incident, a place, a slide. */
const FRAMED = /^\/(?:on|incidents|places|present\/[^/?#]+)\/[^/?#]+(?:\?[^#]*)?$/;

/** The size of a frame in CSS pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** What a frame has where nothing else is asked for. */
export const FRAME_SIZE: FrameSize = { width: 960, height: 600 };

/** The address of the frame of a page, both from the path on; `null` for a page that has none. */
export function embedAddress(pageAddress: string): string | null {
  const [pathname = "", search] = pageAddress.split(/\?(.*)/s);
  const query = search ? `?${search}` : "";
  if (pathname === "/") return `/embed/on/${isoFromDay(DEFAULT_VIEW.day)}${query}`;
  return FRAMED.test(pageAddress) ? `/embed${pageAddress}` : null;
}

/** The address of the page that a frame is of. */
export function pageOfEmbed(address: string): string {
  return address.replace(/^\/embed(?=\/)/, "");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? "");

/** HTML for other sites: a frame as wide as its column, at most `width`. `src` is a whole address. */
export function embedCode(src: string, title: string, { width, height }: FrameSize): string {
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy" allowfullscreen></iframe>`;
}
