import { MY_BRIEFING_ID } from "@/lib/story/briefing";
import { printView } from "@/lib/view/address/codec";
import type { View } from "@/lib/view/view";

/** The address of a slide, counted from 0. `rest` is the query and the fragment that stay the same. */
export function slideHref(storyId: string, slide: number, rest = ""): string {
  return `/present/${storyId}/${slide + 1}${rest}`;
}

/** The address of its presenter window. */
export function presenterHref(storyId: string, slide: number, rest = ""): string {
  return `/present/${storyId}/${slide + 1}/notes${rest}`;
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
