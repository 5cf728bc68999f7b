/** Before or after the slide that the pointer is over. */
export type Half = "before" | "after";

/** A slide on its way to another place. */
export type SlideDrag =
  | { readonly step: "none" }
  | { readonly step: "lifted"; readonly key: string }
  | { readonly step: "over"; readonly key: string; readonly onto: string; readonly half: Half };

export type SlideDragAction =
  | { readonly type: "lift"; readonly key: string }
  | { readonly type: "over"; readonly onto: string; readonly half: Half }
  /** It has been dropped, wherever, or the drag is called off. */
  | { readonly type: "end" };

export const NO_DRAG: SlideDrag = { step: "none" };

/** What is dragged over a slide and is none, such as words or a file, changes nothing. */
export function stepDrag(drag: SlideDrag, action: SlideDragAction): SlideDrag {
  switch (action.type) {
    case "lift":
      return { step: "lifted", key: action.key };
    case "over": {
      if (drag.step === "none") return drag;
      const { key } = drag;
      const { onto, half } = action;
      if (onto === key) return drag.step === "lifted" ? drag : { step: "lifted", key };
      const isThere = drag.step === "over" && drag.onto === onto && drag.half === half;
      return isThere ? drag : { step: "over", key, onto, half };
    }
    case "end":
      return NO_DRAG;
  }
}

/** Where a slide shows that what is dragged would go; `null` for nowhere. */
export function dropMark(drag: SlideDrag, key: string): Half | null {
  return drag.step === "over" && drag.onto === key ? drag.half : null;
}

/**
 * The slide that moves and its place among the others, counted from 0, when it is dropped on that half of a slide; `null`
 * where none is dragged, on itself, and where either has gone meanwhile.
 */
export function dropOf(
  drag: SlideDrag,
  keys: readonly string[],
  onto: string,
  half: Half,
): { readonly key: string; readonly to: number } | null {
  if (drag.step === "none" || !keys.includes(drag.key)) return null;
  const at = keys.filter((key) => key !== drag.key).indexOf(onto);
  return at < 0 ? null : { key: drag.key, to: half === "before" ? at : at + 1 };
}
