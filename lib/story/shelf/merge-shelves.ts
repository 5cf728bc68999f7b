import { type SavedView, type Shelf, type ShelvedBriefing, withBriefings } from "./shelf";

/**
 * What two windows made of the same shelf without knowing of each other, as one: item by item, by its id. What only one of them
 * changed, added or deleted is as that one has it; what one deleted and the other edited stays; of a briefing that both
 * edited the later edit stays. Bounds may be passed by what both added: nothing is dropped here.
 */
export function mergeShelves(ground: Shelf, mine: Shelf, theirs: Shelf): Shelf {
  const briefings = mergeItems(ground.briefings, mine.briefings, theirs.briefings, laterBriefing);
  const views = mergeItems(ground.views, mine.views, theirs.views, laterView);
  const currentId = mine.currentId === ground.currentId ? theirs.currentId : mine.currentId;
  return withBriefings({ ...theirs, views, currentId }, briefings, theirs.currentId);
}

/** In their order; what only mine has follows. */
function mergeItems<T extends { readonly id: string }>(
  ground: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  later: (mine: T, theirs: T) => T,
): readonly T[] {
  const before = new Map(ground.map((item) => [item.id, JSON.stringify(item)]));
  const here = new Map(mine.map((item) => [item.id, item]));
  const there = new Set(theirs.map(({ id }) => id));
  const isChanged = (item: T) => before.get(item.id) !== JSON.stringify(item);
  const kept = theirs.flatMap((item) => {
    const own = here.get(item.id);
    if (own === undefined) return isChanged(item) ? [item] : [];
    if (!isChanged(own)) return [item];
    return [isChanged(item) ? later(own, item) : own];
  });
  return [...kept, ...mine.filter((item) => !there.has(item.id) && isChanged(item))];
}

function laterBriefing(mine: ShelvedBriefing, theirs: ShelvedBriefing): ShelvedBriefing {
  return mine.changedMs > theirs.changedMs ? mine : theirs;
}

/** Only its name can have been changed: the stored one stays. */
function laterView(_: SavedView, theirs: SavedView): SavedView {
  return theirs;
}
