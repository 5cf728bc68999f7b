import type { KeyCodec } from "./key-codec";

/** Code points that a search text has at most, wherever one is asked for. */
export const MAX_QUERY_CHARACTERS = 80;

/** `q=green+village` */
export const queryKey: KeyCodec<string, unknown> = {
  default: "",
  parse(text, { tell }) {
    const used = askedText(text);
    if (used === "") return null;
    if (used.length < oneLine(text).length) tell(text, "shortened", used);
    return used;
  },
  print: askedText,
  same: (a, b) => askedText(a) === askedText(b),
};

/** What search compares: a letter, but for the stretcher of Arabic ones, or a digit. */
const SAYS_SOMETHING = /[^\P{L}\u0640]|\p{N}/u;

/** The search text that a link or a program asks for, as a view holds it; empty where search would find everything: `^`. */
export function askedText(text: string): string {
  const tidy = tidyQuery(text);
  return SAYS_SOMETHING.test(tidy) ? tidy : "";
}

/** A search text as a view holds it: one line, trimmed, at most {@link MAX_QUERY_CHARACTERS}, well-formed. */
export function tidyQuery(text: string): string {
  return [...oneLine(text)].slice(0, MAX_QUERY_CHARACTERS).join("").trimEnd();
}

// Lone surrogates cannot be written in a link; control characters have no place in a search.
function oneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
