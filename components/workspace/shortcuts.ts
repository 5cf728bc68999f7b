export type ShortcutAction =
  | "togglePlay"
  | "previousDay"
  | "nextDay"
  | "previousWeek"
  | "nextWeek"
  | "previousMonth"
  | "nextMonth"
  | "previousIncident"
  | "nextIncident"
  | "firstDay"
  | "lastDay"
  | "fewerDays"
  | "moreDays"
  | "turnRound"
  | "slower"
  | "faster"
  | "spanDay"
  | "spanWindow"
  | "spanUntil"
  | "spanFrom"
  | "spanRange"
  | "goToDate"
  | "toggleOrigins"
  | "addToBriefing"
  | "search"
  | "close"
  | "help";

export interface Shortcut {
  readonly key: string;
  /** Whether Shift must be held or must not; left out where the key itself says. */
  readonly shift?: boolean;
  readonly action: ShortcutAction;
  /** How the help names the key, and what it does. */
  readonly shown: string;
  readonly does: string;
}

/** Every key of the page that is not a control's own. */
export const SHORTCUTS: readonly Shortcut[] = [
  { key: " ", shift: false, action: "togglePlay", shown: "Space", does: "Play or pause" },
  { key: "ArrowLeft", shift: false, action: "previousDay", shown: "←", does: "Previous day" },
  { key: "ArrowRight", shift: false, action: "nextDay", shown: "→", does: "Next day" },
  { key: "ArrowLeft", shift: true, action: "previousWeek", shown: "Shift ←", does: "A week back" },
  { key: "ArrowRight", shift: true, action: "nextWeek", shown: "Shift →", does: "A week on" },
  { key: "PageDown", shift: false, action: "previousMonth", shown: "PgDn", does: "A month back" },
  { key: "PageUp", shift: false, action: "nextMonth", shown: "PgUp", does: "A month on" },
  { key: "Home", shift: false, action: "firstDay", shown: "Home", does: "First day of the axis" },
  { key: "End", shift: false, action: "lastDay", shown: "End", does: "Last day of the axis" },
  { key: "+", action: "fewerDays", shown: "+", does: "Show fewer days on the axis" },
  { key: "-", action: "moreDays", shown: "−", does: "Show more days on the axis" },
  { key: "p", shift: false, action: "previousIncident", shown: "P", does: "Previous incident" },
  { key: "n", shift: false, action: "nextIncident", shown: "N", does: "Next incident" },
  { key: "b", shift: false, action: "turnRound", shown: "B", does: "Play backwards, or forwards again" },
  { key: ",", action: "slower", shown: ",", does: "Play slower" },
  { key: ".", action: "faster", shown: ".", does: "Play faster" },
  { key: "1", shift: false, action: "spanDay", shown: "1", does: "Show only the day" },
  { key: "2", shift: false, action: "spanWindow", shown: "2", does: "Show the last days" },
  { key: "3", shift: false, action: "spanUntil", shown: "3", does: "Show all up to the day" },
  { key: "4", shift: false, action: "spanFrom", shown: "4", does: "Show the day and all after" },
  { key: "5", shift: false, action: "spanRange", shown: "5", does: "Show a range, held at its other end" },
  { key: "g", shift: false, action: "goToDate", shown: "G", does: "Go to a date" },
  { key: "o", shift: false, action: "toggleOrigins", shown: "O", does: "Show or hide launch origins" },
  { key: "a", shift: false, action: "addToBriefing", shown: "A", does: "Add the view to the briefing" },
  { key: "/", action: "search", shown: "/", does: "Search" },
  { key: "Escape", action: "close", shown: "Esc", does: "Close what is open" },
  { key: "?", action: "help", shown: "?", does: "These keys" },
];
