import { dayFromIso } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";

export type RepairRule =
  | "unknown-key"
  | "unknown-value"
  | "not-in-dataset"
  | "not-in-file"
  | "unreadable"
  | "no-such-day"
  | "out-of-range"
  | "respelled"
  | "repeated"
  | "shortened"
  | "needs-story"
  | "swapped"
  | "newer-version";

/** One thing in a link that could not be taken as it stood. */
export interface Repair {
  /** The query key, or `day` for the day in the path. */
  readonly key: string;
  /** What the link said: at most 40 visible characters, made safe to show in a line of text. */
  readonly text: string;
  readonly rule: RepairRule;
  /** What was taken instead; `null` where it was left out. */
  readonly used: string | null;
}

export type TellRepair = (text: string, rule: RepairRule, used?: string) => void;

const SHOWN_CHARACTERS = 40;

/** A repair with its text made fit to be shown. */
export function repair(key: string, text: string, rule: RepairRule, used: string | null = null): Repair {
  return { key: visible(key), text: visible(text), rule, used };
}

// Control, format (bidi overrides among them), surrogate and separator characters could break the line or turn it around.
function visible(text: string): string {
  const characters = [...text.slice(0, 4 * SHOWN_CHARACTERS).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")];
  const cut = characters.length > SHOWN_CHARACTERS;
  return cut ? `${characters.slice(0, SHOWN_CHARACTERS - 1).join("")}…` : characters.join("");
}

/** The repair in one English sentence for the reader of the page. */
export function repairSentence({ key, text, rule, used }: Repair): string {
  const asked = key === "day" ? `the day ${text}` : `${key}=${text}`;
  const instead =
    used === null ? "it was left out" : `${inWords(used)} ${key === "day" ? "is shown" : "was used"} instead`;
  switch (rule) {
    case "unknown-key":
      return `The link has a key “${key}” that the atlas does not know; it was left out.`;
    case "unknown-value":
    case "no-such-day":
      return `The link asked for ${asked}, which does not exist; ${instead}.`;
    case "not-in-dataset":
      return `The link asked for ${asked}, which is not in this dataset; ${instead}.`;
    case "not-in-file":
      return `The link asked for ${asked}, which is not in this file; ${instead}.`;
    case "unreadable":
      return `The link asked for ${asked}, which cannot be read; ${instead}.`;
    case "out-of-range":
      return `The link asked for ${asked}, which is out of range; ${instead}.`;
    case "respelled":
      return `The link asked for ${asked}, which was read as ${used ?? text}.`;
    case "repeated":
      return `The link gives ${key} more than once; only the first was used.`;
    case "shortened":
      return `The link’s ${key} is too long; only its beginning was used.`;
    case "needs-story":
      return `The link asked for ${asked} but names no story; it was left out.`;
    case "swapped":
      return "The link’s time axis ends before it begins; its two days were swapped.";
    case "newer-version":
      return `The link was made for a newer version (${asked}) of the atlas; what could be read is shown.`;
  }
}

function inWords(used: string): string {
  const day = dayFromIso(used);
  return day === null ? used : formatDay(day, "en", "long");
}
