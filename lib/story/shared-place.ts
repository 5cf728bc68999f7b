import type { StepMessage, StepRole } from "./step-message";

/**
 * Where a window of a presentation is, and who brought it there: where it opened, its own reader, or the other window. The
 * place with the higher `turn` is the newer one: a count that a reader's step raises to the moment of it, in milliseconds since 1970, so
 * that the later step holds though the windows have not heard of each other yet.
 */
export interface SharedPlace {
  readonly by: "opening" | "here" | "there";
  /** Counted from 0. */
  readonly slide: number;
  readonly black: boolean;
  readonly turn: number;
}

export type PlaceMessage = Extract<StepMessage, { readonly type: "place" }>;

export type PlaceAction =
  /** The reader goes to a slide, by a key or by Back; `atMs` since 1970. */
  | { readonly type: "go"; readonly slide: number; readonly atMs: number }
  | { readonly type: "black"; readonly black: boolean; readonly atMs: number }
  /** The other window has opened and asks for a place. */
  | { readonly type: "asked" }
  | { readonly type: "hear"; readonly place: PlaceMessage };

/** The window itself. */
export interface PlaceWindow {
  readonly role: StepRole;
  /** How many slides its story has. */
  readonly count: number;
}

export function openingPlace(slide: number): SharedPlace {
  return { by: "opening", slide, black: false, turn: 0 };
}

/**
 * What comes to be `by: "here"` is to be sent to the other window. Both come to the same place in whatever order they hear of each
 * other: the newer place holds, and of two that are as new the presenter's.
 */
export function stepPlace(
  place: SharedPlace,
  action: PlaceAction,
  { role, count }: PlaceWindow,
): SharedPlace {
  switch (action.type) {
    case "go": {
      const { slide } = action;
      if (slide === place.slide || !isSlide(slide, count)) return place;
      return { ...place, by: "here", slide, turn: Math.max(place.turn + 1, action.atMs) };
    }
    case "black":
      if (action.black === place.black) return place;
      return { ...place, by: "here", black: action.black, turn: Math.max(place.turn + 1, action.atMs) };
    case "asked":
      // Its place counts as newer than that of a window that has only opened, and than what that was told before.
      return { ...place, by: "here", turn: place.turn + 1 };
    case "hear": {
      const { from, slide, black, turn } = action.place;
      const isNewer = turn > place.turn || (turn === place.turn && from === "presenter");
      if (from === role || !isNewer) return place;
      // A window that holds another version of the story may be beyond its end.
      return { by: "there", slide: isSlide(slide, count) ? slide : place.slide, black, turn };
    }
  }
}

function isSlide(slide: number, count: number): boolean {
  return slide >= 0 && slide < count;
}
