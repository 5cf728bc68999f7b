import { dayFromIso } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { shellWords } from "@/lib/messages/rooms";

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

/** The repair in one sentence for the reader of the page. */
export function repairSentence({ key, text, rule, used }: Repair, lang: Lang): string {
  const words = shellWords.get(lang).repairs;
  const asked = key === "day" ? words.askedDay(text) : words.askedKey(key, text);
  const instead =
    used === null
      ? words.leftOut
      : key === "day"
        ? words.shownInstead(inWords(used, lang))
        : words.usedInstead(inWords(used, lang));
  switch (rule) {
    case "unknown-key":
      return words.unknownKey(key);
    case "unknown-value":
    case "no-such-day":
      return words.unknown(asked, instead);
    case "not-in-dataset":
      return words.notInDataset(asked, instead);
    case "not-in-file":
      return words.notInFile(asked, instead);
    case "unreadable":
      return words.unreadable(asked, instead);
    case "out-of-range":
      return words.outOfRange(asked, instead);
    case "respelled":
      return words.respelled(asked, used ?? text);
    case "repeated":
      return words.repeated(key);
    case "shortened":
      return words.shortened(key);
    case "needs-story":
      return words.needsStory(asked);
    case "swapped":
      return words.swapped;
    case "newer-version":
      return words.newerVersion(asked);
  }
}

function inWords(used: string, lang: Lang): string {
  const day = dayFromIso(used);
  return day === null ? used : formatDay(day, lang, "long");
}
