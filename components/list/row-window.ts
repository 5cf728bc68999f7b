import {
  contentPx,
  isOffPlace,
  isScaled,
  maxTop,
  rowsInView,
  type ScrolledList,
  scrollOfTop,
  topAfterScroll,
  topForRow,
} from "./scroll-window";

/** Rows made beyond the box on each side. */
const MORE = 6;

interface WindowPlace {
  readonly viewPx: number;
  readonly rowPx: number;
  /** How far the list's head is above the box, pixels of the whole list. */
  readonly top: number;
  /** Where the scroll bar is: equal to `top` but in a list that is scaled to fit. */
  readonly scroll: number;
}

/**
 * Where a box is in a list of any length, and whether its scroll bar says so: while the reader is `scrolling` a scaled list by
 * short steps the bar drifts from its place, and is set right at rest; when `jumping` it has to be set at once.
 */
export type RowWindowState = WindowPlace & { readonly phase: "resting" | "scrolling" | "jumping" };

export type RowWindowAction =
  /** The list has a new box, which begins at its top. */
  | { readonly type: "attach" }
  | { readonly type: "measure"; readonly viewPx: number; readonly rowPx: number }
  /** The scroll bar is at `scroll`, whoever moved it there. */
  | { readonly type: "scroll"; readonly scroll: number }
  /** The reader has not scrolled for a while. */
  | { readonly type: "rest" }
  | { readonly type: "reveal"; readonly row: number }
  /** The bar has been set; `scroll` is what the browser made of it, so that the event which follows is no step. */
  | { readonly type: "set"; readonly scroll: number };

export function firstWindow(rowPx: number): RowWindowState {
  return { viewPx: 400, rowPx, top: 0, scroll: 0, phase: "resting" };
}

/** `rows`: how long the list is now. */
export function stepRowWindow(state: RowWindowState, action: RowWindowAction, rows: number): RowWindowState {
  const list = { rows, viewPx: state.viewPx, rowPx: state.rowPx };
  switch (action.type) {
    case "attach":
      return state.scroll === 0 && state.top === 0
        ? state
        : { ...state, top: 0, scroll: 0, phase: "resting" };
    case "measure": {
      const { viewPx, rowPx } = action;
      return viewPx === state.viewPx && rowPx === state.rowPx ? state : { ...state, viewPx, rowPx };
    }
    case "scroll": {
      const { scroll } = action;
      if (scroll === state.scroll) return state;
      const top = topAfterScroll(list, state.top, state.scroll, scroll);
      const isAtEnd = scroll <= 0 || scroll >= contentPx(list) - list.viewPx;
      const drifted = isAtEnd ? "jumping" : "scrolling";
      return { ...state, top, scroll, phase: isOffPlace(list, top, scroll) ? drifted : "resting" };
    }
    case "rest":
      return state.phase === "scrolling" ? { ...state, phase: "jumping" } : state;
    case "reveal": {
      const place = placeIn(list, state);
      const top = topForRow(list, place.top, action.row);
      return top === place.top ? state : { ...state, ...place, top, phase: "jumping" };
    }
    case "set":
      return { ...state, scroll: action.scroll, phase: "resting" };
  }
}

/** What of the list there is to make, and where. */
export interface RowWindow {
  readonly list: ScrolledList;
  /** Height of what scrolls. */
  readonly contentPx: number;
  /** The rows from the first up to the last, without it. */
  readonly from: number;
  readonly to: number;
  /** Where the scroll bar belongs. */
  readonly barPx: number;
  /** Where a row is in what scrolls, px from its top. */
  yOf(row: number): number;
}

export function rowWindowOf(state: RowWindowState, rows: number): RowWindow {
  const list = { rows, viewPx: state.viewPx, rowPx: state.rowPx };
  const { top, scroll } = placeIn(list, state);
  return {
    list,
    contentPx: contentPx(list),
    ...rowsInView(list, top, MORE),
    barPx: scrollOfTop(list, top),
    yOf: (row) => scroll + row * list.rowPx - top,
  };
}

/** The rows to make: those of the window, and the `active` one wherever it is, which may hold the focus. */
export function madeRows({ from, to, list }: RowWindow, active: number): number[] {
  const made = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
  const isAway = active >= 0 && active < list.rows && (active < from || active >= to);
  return isAway ? [...made, active] : made;
}

/**
 * Where the box is in the list as it is now. A list that has become shorter is at its end, where the browser puts its bar too;
 * one that need no longer be scaled is where its bar is.
 */
function placeIn(
  list: ScrolledList,
  { top: before, scroll, phase }: RowWindowState,
): { readonly top: number; readonly scroll: number } {
  const most = maxTop(list);
  const top = isScaled(list) || phase === "jumping" ? before : scroll;
  return top > most ? { top: most, scroll: Math.max(0, contentPx(list) - list.viewPx) } : { top, scroll };
}
