/** What a key asks of a presentation. */
export type ClickerCommand =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "black"
  | "full-screen"
  | "presenter"
  | "leave"
  | "help";

interface ClickerKey {
  readonly keys: readonly string[];
  readonly command: ClickerCommand;
  /** How the help names the keys, and what they do. */
  readonly shown: string;
  readonly does: string;
}

/** The keys of a clicker and of who stands at the keyboard. */
export const CLICKER_KEYS: readonly ClickerKey[] = [
  {
    keys: ["ArrowRight", "PageDown", " ", "Enter"],
    command: "next",
    shown: "→  PgDn  Space  Enter",
    does: "Next slide",
  },
  { keys: ["ArrowLeft", "PageUp"], command: "previous", shown: "←  PgUp", does: "Previous slide" },
  { keys: ["Home"], command: "first", shown: "Home", does: "First slide" },
  { keys: ["End"], command: "last", shown: "End", does: "Last slide" },
  { keys: ["b", "B", "."], command: "black", shown: "B  .", does: "Black screen; any key to return" },
  { keys: ["f", "F"], command: "full-screen", shown: "F", does: "Full screen, or out of it" },
  { keys: ["p", "P"], command: "presenter", shown: "P", does: "Presenter window: notes, timer, pointer" },
  { keys: ["Escape"], command: "leave", shown: "Esc", does: "Leave full screen, then to the map" },
  { keys: ["?"], command: "help", shown: "?", does: "These keys" },
];

/** The command of a key (`KeyboardEvent.key`); while the screen is black any key but a bare modifier brings it back. */
export function clickerCommand(key: string, black: boolean): ClickerCommand | null {
  if (black) return /^(Shift|Control|Alt|Meta|CapsLock|NumLock|AltGraph)$/.test(key) ? null : "black";
  return CLICKER_KEYS.find(({ keys }) => keys.includes(key))?.command ?? null;
}

/** The slide that a command leads to, counted from 0; the same where there is none beyond. */
export function slideAfter(command: ClickerCommand, slide: number, count: number): number {
  const last = Math.max(0, count - 1);
  switch (command) {
    case "next":
      return Math.min(slide + 1, last);
    case "previous":
      return Math.max(slide - 1, 0);
    case "first":
      return 0;
    case "last":
      return last;
    default:
      return slide;
  }
}
