import type { ItemKind } from "@/lib/collection/collection";
import type { WorkspaceCommands } from "./workspace-commands";

interface Shortcut {
  readonly key: string;
  /** Whether Shift must be held or must not; left out where the key itself says. */
  readonly shift?: boolean;
  /** How the help names the key, and what it does; by the page's items where it says which. */
  readonly shown: string;
  readonly does: string | Readonly<Record<ItemKind, string>>;
}

/** What a page may have a key for beside those of time. */
type PageAction =
  | "fullScreen"
  | "resetMap"
  | "coordinates"
  | "goToDate"
  | "toggleOrigins"
  | "addToBriefing"
  | "saveView"
  | "search"
  | "close"
  | "help";

export type PageHandlers = Readonly<Partial<Record<PageAction, () => void>>>;

interface TimeShortcut extends Shortcut {
  readonly run: (commands: WorkspaceCommands) => void;
}

interface PageShortcut extends Shortcut {
  readonly action: PageAction;
}

const ZOOM_STEP = 2;

/** The keys of time, alike on every page with a timeline. */
export const TIME_SHORTCUTS: readonly TimeShortcut[] = [
  {
    key: " ",
    shift: false,
    shown: "Space",
    does: "Play or pause",
    run: (time) => (time.isPlaying() ? time.pause() : time.play()),
  },
  { key: "ArrowLeft", shift: false, shown: "←", does: "Previous day", run: (time) => time.stepDays(-1) },
  { key: "ArrowRight", shift: false, shown: "→", does: "Next day", run: (time) => time.stepDays(1) },
  { key: "ArrowLeft", shift: true, shown: "Shift ←", does: "A week back", run: (time) => time.stepDays(-7) },
  { key: "ArrowRight", shift: true, shown: "Shift →", does: "A week on", run: (time) => time.stepDays(7) },
  { key: "PageDown", shift: false, shown: "PgDn", does: "A month back", run: (time) => time.stepMonths(-1) },
  { key: "PageUp", shift: false, shown: "PgUp", does: "A month on", run: (time) => time.stepMonths(1) },
  {
    key: "Home",
    shift: false,
    shown: "Home",
    does: "First day of the axis",
    run: (time) => time.goToEnd("from"),
  },
  { key: "End", shift: false, shown: "End", does: "Last day of the axis", run: (time) => time.goToEnd("to") },
  { key: "+", shown: "+", does: "Show fewer days on the axis", run: (time) => time.zoomAxis(1 / ZOOM_STEP) },
  { key: "-", shown: "−", does: "Show more days on the axis", run: (time) => time.zoomAxis(ZOOM_STEP) },
  {
    key: "p",
    shift: false,
    shown: "P",
    does: { incident: "Previous incident", row: "Previous row" },
    run: (time) => time.stepItem(-1),
  },
  {
    key: "n",
    shift: false,
    shown: "N",
    does: { incident: "Next incident", row: "Next row" },
    run: (time) => time.stepItem(1),
  },
  {
    key: "b",
    shift: false,
    shown: "B",
    does: "Play backwards, or forwards again",
    run: (time) => time.turnRound(),
  },
  { key: ",", shown: ",", does: "Play slower", run: (time) => time.stepSpeed(-1) },
  { key: ".", shown: ".", does: "Play faster", run: (time) => time.stepSpeed(1) },
  { key: "1", shift: false, shown: "1", does: "Show only the day", run: (time) => time.showSpan("day") },
  { key: "2", shift: false, shown: "2", does: "Show the last days", run: (time) => time.showSpan("window") },
  {
    key: "3",
    shift: false,
    shown: "3",
    does: "Show all up to the day",
    run: (time) => time.showSpan("until"),
  },
  {
    key: "4",
    shift: false,
    shown: "4",
    does: "Show the day and all after",
    run: (time) => time.showSpan("from"),
  },
  {
    key: "5",
    shift: false,
    shown: "5",
    does: "Show a range, held at its other end",
    run: (time) => time.showSpan("range"),
  },
];

/** The keys of a page's own parts: they act where the page has a handler for them. */
export const PAGE_SHORTCUTS: readonly PageShortcut[] = [
  { key: "g", shift: false, action: "goToDate", shown: "G", does: "Go to a date" },
  { key: "o", shift: false, action: "toggleOrigins", shown: "O", does: "Show or hide launch origins" },
  { key: "a", shift: false, action: "addToBriefing", shown: "A", does: "Add the view to the briefing" },
  { key: "s", shift: false, action: "saveView", shown: "S", does: "Save the view, or open a saved one" },
  { key: "c", shift: false, action: "coordinates", shown: "C", does: "Show coordinates; again: copy them" },
  { key: "0", shift: false, action: "resetMap", shown: "0", does: "Reset the map’s view" },
  { key: "f", shift: false, action: "fullScreen", shown: "F", does: "Map in full screen, and back" },
  { key: "/", action: "search", shown: "/", does: "Search" },
  { key: "Escape", action: "close", shown: "Esc", does: "Close the open panel" },
  { key: "?", action: "help", shown: "?", does: "These keys" },
];

/** What a shortcut does, on a page of such items. */
export function shortcutText({ does }: Pick<Shortcut, "does">, item: ItemKind): string {
  return typeof does === "string" ? does : does[item];
}

/** What of a list a key press asks for. */
export function shortcutOf<T extends Shortcut>(
  list: readonly T[],
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
): T | undefined {
  return list.find((shortcut) => shortcut.key === key && (shortcut.shift ?? shiftKey) === shiftKey);
}
