import type { ItemKind } from "@/lib/collection/collection";
import type { WorkspaceWords } from "@/lib/messages/en/workspace";
import type { WorkspaceCommands } from "./workspace-commands";

type KeyWords = WorkspaceWords["atlas"]["keys"];

interface Shortcut {
  readonly key: string;
  /** Whether Shift must be held or must not; left out where the key itself says. */
  readonly shift?: boolean;
  /** How the help shows the key: its sign, or how it is called. */
  readonly shown: string;
  /** What it does, by the name of its words. */
  readonly does: keyof KeyWords["does"];
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
    does: "playOrPause",
    run: (time) => (time.isPlaying() ? time.pause() : time.play()),
  },
  { key: "ArrowLeft", shift: false, shown: "←", does: "dayBack", run: (time) => time.stepDays(-1) },
  { key: "ArrowRight", shift: false, shown: "→", does: "dayOn", run: (time) => time.stepDays(1) },
  { key: "ArrowLeft", shift: true, shown: "←", does: "weekBack", run: (time) => time.stepDays(-7) },
  { key: "ArrowRight", shift: true, shown: "→", does: "weekOn", run: (time) => time.stepDays(7) },
  { key: "PageDown", shift: false, shown: "PgDn", does: "monthBack", run: (time) => time.stepMonths(-1) },
  { key: "PageUp", shift: false, shown: "PgUp", does: "monthOn", run: (time) => time.stepMonths(1) },
  {
    key: "Home",
    shift: false,
    shown: "Home",
    does: "firstDay",
    run: (time) => time.goToEnd("from"),
  },
  { key: "End", shift: false, shown: "End", does: "lastDay", run: (time) => time.goToEnd("to") },
  { key: "+", shown: "+", does: "fewerDays", run: (time) => time.zoomAxis(1 / ZOOM_STEP) },
  { key: "-", shown: "−", does: "moreDays", run: (time) => time.zoomAxis(ZOOM_STEP) },
  {
    key: "p",
    shift: false,
    shown: "P",
    does: "previousItem",
    run: (time) => time.stepItem(-1),
  },
  {
    key: "n",
    shift: false,
    shown: "N",
    does: "nextItem",
    run: (time) => time.stepItem(1),
  },
  {
    key: "b",
    shift: false,
    shown: "B",
    does: "backwards",
    run: (time) => time.turnRound(),
  },
  { key: ",", shown: ",", does: "slower", run: (time) => time.stepSpeed(-1) },
  { key: ".", shown: ".", does: "faster", run: (time) => time.stepSpeed(1) },
  { key: "1", shift: false, shown: "1", does: "spanDay", run: (time) => time.showSpan("day") },
  { key: "2", shift: false, shown: "2", does: "spanWindow", run: (time) => time.showSpan("window") },
  {
    key: "3",
    shift: false,
    shown: "3",
    does: "spanUntil",
    run: (time) => time.showSpan("until"),
  },
  {
    key: "4",
    shift: false,
    shown: "4",
    does: "spanFrom",
    run: (time) => time.showSpan("from"),
  },
  {
    key: "5",
    shift: false,
    shown: "5",
    does: "spanRange",
    run: (time) => time.showSpan("range"),
  },
];

/** The keys of a page's own parts: they act where the page has a handler for them. */
export const PAGE_SHORTCUTS: readonly PageShortcut[] = [
  { key: "g", shift: false, action: "goToDate", shown: "G", does: "goToDate" },
  { key: "o", shift: false, action: "toggleOrigins", shown: "O", does: "toggleOrigins" },
  { key: "a", shift: false, action: "addToBriefing", shown: "A", does: "addToBriefing" },
  { key: "s", shift: false, action: "saveView", shown: "S", does: "saveView" },
  { key: "c", shift: false, action: "coordinates", shown: "C", does: "coordinates" },
  { key: "0", shift: false, action: "resetMap", shown: "0", does: "resetMap" },
  { key: "f", shift: false, action: "fullScreen", shown: "F", does: "fullScreen" },
  { key: "/", action: "search", shown: "/", does: "search" },
  { key: "Escape", action: "close", shown: "Esc", does: "close" },
  { key: "?", action: "help", shown: "?", does: "help" },
];

/** What a shortcut does, on a page of such items. */
export function shortcutText({ does }: Pick<Shortcut, "does">, item: ItemKind, words: KeyWords): string {
  const said = words.does[does];
  return typeof said === "string" ? said : said[item];
}

/** How the help names the keys of a shortcut: "Shift ←". */
export function shortcutKeys({ key, shift, shown }: Shortcut, words: KeyWords): string {
  const name = key === " " ? words.space : shown;
  return shift === true ? words.shift(name) : name;
}

/** What of a list a key press asks for. */
export function shortcutOf<T extends Shortcut>(
  list: readonly T[],
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
): T | undefined {
  return list.find((shortcut) => shortcut.key === key && (shortcut.shift ?? shiftKey) === shiftKey);
}
