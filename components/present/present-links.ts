import { MY_BRIEFING_ID } from "@/lib/story/briefing";
import { type ShelfId, shelfId } from "@/lib/story/shelf/shelf";
import { shelfIdOf } from "@/lib/story/shelf/story-id";
import { printView } from "@/lib/view/address/codec";
import { saidLang } from "@/lib/view/address/reader-language";
import { themeKey } from "@/lib/view/keys/reader-keys";
import type { View } from "@/lib/view/view";

/** The query that stays the same from slide to slide: the theme and the language that the page's address names. */
export function restOf(address: string): string {
  const theme = themeKey.parse(new URLSearchParams(address.split("?")[1] ?? "").get("theme") ?? "");
  const lang = saidLang(address);
  const pairs = [...(theme ? [`theme=${theme}`] : []), ...(lang ? [`lang=${lang}`] : [])];
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** The address of a slide, counted from 0. `rest` is the query and the fragment that stay the same. */
export function slideHref(storyId: string, slide: number, rest = ""): string {
  return addressOf(storyId, `${slide + 1}`, rest);
}

/** The address of its presenter window. */
export function presenterHref(storyId: string, slide: number, rest = ""): string {
  return addressOf(storyId, `${slide + 1}/notes`, rest);
}

/** A briefing of the reader's own is named in the query: no server knows it, and all have the same page. */
function addressOf(storyId: string, path: string, rest: string): string {
  const id = shelfIdOf(storyId);
  return id === null
    ? `/present/${storyId}/${path}${rest}`
    : `/present/${MY_BRIEFING_ID}/${path}?briefing=${id}${rest.replace(/^\?/, "&")}`;
}

/** The briefing of the reader's own that a query names; `null` where it names none. */
export function briefingInQuery(search: string): ShelfId | null {
  return shelfId(new URLSearchParams(search).get("briefing") ?? "");
}

/** The slide that a path names, counted from 0; `null` where it names none. */
export function slideOfPath(pathname: string): number | null {
  const text = /^\/present\/[^/]+\/([1-9]\d{0,2})(?:\/|$)/.exec(pathname)?.[1];
  return text === undefined ? null : Number(text) - 1;
}

/** The atlas at the slide's view, from where there is a way back to the slide. A story that only a link holds is not found again. */
export function atlasHref(view: View, storyId: string, slide: number, carried: boolean): string {
  return printView({ ...view, story: carried ? null : { id: storyId, slide: slide + 1 } });
}

/** The way back from the atlas to the slide that it was left from. */
export function returnHref({ id, slide }: NonNullable<View["story"]>): string {
  return slideHref(id === "" ? MY_BRIEFING_ID : id, slide - 1);
}
