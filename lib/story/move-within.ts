/**
 * The list with one item moved to place `to` among the others, counted from 0; outside it is the nearer end. The same list
 * where the item is there already, or is not in it.
 */
export function moveWithin<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  const place = Math.max(0, Math.min(items.length - 1, to));
  if (item === undefined || place === from) return items;
  return items.toSpliced(from, 1).toSpliced(place, 0, item);
}
