import type { LettersWords } from "@/lib/messages/en/files/letters";

/** How the bytes of a text file stand for letters. */
export const FILE_ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1254",
  "windows-1256",
] as const;
export type FileEncoding = (typeof FILE_ENCODINGS)[number];

type LettersReason = keyof LettersWords["reasons"];

interface EncodingGuess {
  readonly encoding: FileEncoding;
  /** Length of the byte order mark in bytes; 0 for none. */
  readonly markLength: number;
  readonly reason: LettersReason;
  /** Nothing but ASCII was seen: what comes later may still decide. */
  readonly open: boolean;
}

/** Shorter heads say too little for counting zero bytes. */
const MIN_BYTES = 4;

/**
 * Guesses from the first bytes of a file: its byte order mark, else the zero bytes of UTF-16, else whether they are valid
 * UTF-8. What is not is taken for the Windows encoding whose letters it looks like.
 */
export function guessEncoding(head: Uint8Array): EncodingGuess {
  const sure = (encoding: FileEncoding, markLength: number, reason: LettersReason) => ({
    encoding,
    markLength,
    reason,
    open: false,
  });
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return sure("utf-8", 3, "utf8Mark");
  if (head[0] === 0xff && head[1] === 0xfe) return sure("utf-16le", 2, "utf16leMark");
  if (head[0] === 0xfe && head[1] === 0xff) return sure("utf-16be", 2, "utf16beMark");
  const zeros = zeroShares(head);
  if (zeros.odd > 0.3 && zeros.even < 0.05) return sure("utf-16le", 0, "zeros");
  if (zeros.even > 0.3 && zeros.odd < 0.05) return sure("utf-16be", 0, "zeros");
  if (head.every((byte) => byte < 0x80)) {
    return { encoding: "utf-8", markLength: 0, reason: "ascii", open: true };
  }
  return isUtf8(head) ? sure("utf-8", 0, "utf8") : sure(guessLetters(head), 0, "guess");
}

/**
 * The Windows encoding of bytes that are not UTF-8, by how the letters beyond ASCII lie: alone among Latin ones, or as whole words of
 * Cyrillic or Arabic.
 */
export function guessLetters(bytes: Uint8Array): FileEncoding {
  let [high, beside, turkish, inner, innerSmall, alefs, small] = [0, 0, 0, 0, 0, 0, 0];
  const isHigh = (byte: number | undefined) => (byte ?? 0) >= 0xc0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] as number; // within the bytes
    if (byte < 0xc0) continue;
    high += 1;
    if ([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe].includes(byte)) turkish += 1;
    if (byte === 0xc7) alefs += 1;
    if (byte >= 0xe0) small += 1;
    if (isHigh(bytes[i - 1]) || isHigh(bytes[i + 1])) beside += 1;
    if (!isHigh(bytes[i - 1])) continue;
    inner += 1;
    if (byte >= 0xe0) innerSmall += 1;
  }
  if (high === 0) return "windows-1252";
  if (beside < high * 0.6) return turkish > high * 0.3 ? "windows-1254" : "windows-1252";
  // Within a word Arabic letters lie on both sides of E0, Cyrillic ones are small or, in capitals, none is.
  if (small === 0) return alefs >= high * 0.08 ? "windows-1256" : "windows-1251";
  return innerSmall > inner * 0.85 ? "windows-1251" : "windows-1256";
}

/** Whether bytes are no text at all: more control characters than a text file has by accident, beside those of UTF-16. */
export function looksBinary(head: Uint8Array): boolean {
  const { encoding } = guessEncoding(head);
  if (encoding === "utf-16le" || encoding === "utf-16be") return false;
  let controls = 0;
  for (const byte of head)
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27 && byte !== 30)) controls += 1;
  return controls > 2 + head.length * 0.02 || (head.length < 100 && controls > 2);
}

/** Valid as far as it goes: a letter that the end cuts in two does not count against it. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function zeroShares(head: Uint8Array): { readonly even: number; readonly odd: number } {
  if (head.length < MIN_BYTES) return { even: 0, odd: 0 };
  let [even, odd] = [0, 0];
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const pairs = head.length / 2;
  return { even: even / pairs, odd: odd / pairs };
}
