import type { ItemOrder } from "./item-order";
import type { Listed } from "./listed-items";
import type { Mask } from "./mask";
import { lowerBound, type Slice } from "./slice";

const BLOCK = 256;

/**
 * The visible items of a slice in an order. Nothing is sorted and no list is made: each {@link BLOCK} places of the order are counted
 * in one pass over the slice, and a place is looked for in its block alone.
 */
export function listedInOrder({ items, placeOf }: ItemOrder, mask: Mask, { lo, hi }: Slice): Listed {
  const end = Math.min(hi, items.length);
  const isListed = (index: number) => index >= lo && index < end && mask.isVisible(index);
  // Items listed before each block, and in all.
  const before = new Uint32Array(Math.ceil(items.length / BLOCK) + 1);
  for (let index = lo; index < end; index += 1) {
    if (!mask.isVisible(index)) continue;
    const block = Math.floor((placeOf[index] as number) / BLOCK); // an item of the order
    before[block + 1] = (before[block + 1] as number) + 1;
  }
  for (let block = 1; block < before.length; block += 1)
    before[block] = (before[block] as number) + (before[block - 1] as number);
  const count = before.at(-1) ?? 0;
  return {
    count,
    at(place) {
      if (place < 0 || place >= count) return -1;
      const block = lowerBound(before, place + 1) - 1;
      let left = place - (before[block] ?? 0);
      for (let i = block * BLOCK; i < items.length; i += 1) {
        const index = items[i] ?? 0;
        if (!isListed(index)) continue;
        if (left === 0) return index;
        left -= 1;
      }
      return -1;
    },
    placeOf(index) {
      if (!isListed(index)) return -1;
      const asked = placeOf[index] ?? 0;
      const block = Math.floor(asked / BLOCK);
      let place = before[block] ?? 0;
      for (let i = block * BLOCK; i < asked; i += 1) if (isListed(items[i] ?? 0)) place += 1;
      return place;
    },
  };
}
