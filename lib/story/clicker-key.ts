import type { Lang } from "@/lib/domain/shapes/lang";

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
  /** What is on the keys, each once. */
  readonly caps: readonly string[];
}

/** The keys of a clicker and of who stands at the keyboard, where slides go from left to right. */
const KEYS: readonly ClickerKey[] = [
  { keys: ["ArrowRight", "PageDown", " ", "Enter"], command: "next", caps: ["→", "PgDn", "Space", "Enter"] },
  { keys: ["ArrowLeft", "PageUp"], command: "previous", caps: ["←", "PgUp"] },
  { keys: ["Home"], command: "first", caps: ["Home"] },
  { keys: ["End"], command: "last", caps: ["End"] },
  { keys: ["b", "B", "."], command: "black", caps: ["B", "."] },
  { keys: ["f", "F"], command: "full-screen", caps: ["F"] },
  { keys: ["p", "P"], command: "presenter", caps: ["P"] },
  { keys: ["Escape"], command: "leave", caps: ["Esc"] },
  { keys: ["?"], command: "help", caps: ["?"] },
];

const OTHER_WAY: Readonly<Record<string, string>> = {
  ArrowRight: "ArrowLeft",
  ArrowLeft: "ArrowRight",
  "→": "←",
  "←": "→",
};

/** The keys where slides go in the direction of the language: in Arabic the arrow to the left leads on. */
export function clickerKeys(lang: Lang): readonly ClickerKey[] {
  if (lang === "en") return KEYS;
  const turn = (key: string) => OTHER_WAY[key] ?? key;
  return KEYS.map(({ keys, command, caps }) => ({ command, keys: keys.map(turn), caps: caps.map(turn) }));
}

/** The command of a key (`KeyboardEvent.key`); while the screen is black any key but a bare modifier brings it back. */
export function clickerCommand(key: string, black: boolean, lang: Lang): ClickerCommand | null {
  if (black) return /^(Shift|Control|Alt|Meta|CapsLock|NumLock|AltGraph)$/.test(key) ? null : "black";
  return clickerKeys(lang).find(({ keys }) => keys.includes(key))?.command ?? null;
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
