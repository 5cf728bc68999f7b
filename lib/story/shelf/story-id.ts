import { MY_BRIEFING_ID } from "@/lib/story/briefing";
import { type ShelfId, shelfId } from "./shelf";

const PREFIX = `${MY_BRIEFING_ID}-`;

/** Id by which links and windows know a briefing of the reader's own: `mine-` and its id. */
export function storyIdOf(id: ShelfId): string {
  return `${PREFIX}${id}`;
}

/** The briefing that such an id means; `null` for the current one and for stories of the atlas. */
export function shelfIdOf(storyId: string): ShelfId | null {
  return storyId.startsWith(PREFIX) ? shelfId(storyId.slice(PREFIX.length)) : null;
}
