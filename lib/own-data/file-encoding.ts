/** How the bytes of a text file stand for letters. */
export type FileEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1256";

export interface EncodingGuess {
  readonly encoding: FileEncoding;
  /** Length of the byte order mark in bytes; 0 for none. */
  readonly markLength: number;
  readonly reason: string;
  /** Nothing but ASCII was seen: what comes later may still decide. */
  readonly open: boolean;
}

export const ENCODING_NAMES: Readonly<Record<FileEncoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)",
  "windows-1256": "Windows-1256 (Arabic)",
};

/** Shorter heads say too little for counting zero bytes. */
const MIN_BYTES = 4;

/**
 * Guesses from the first bytes of a file: its byte order mark, else the zero bytes of UTF-16, else whether they are valid
 * UTF-8. What is not is taken for Windows-1256, in which Arabic files without a mark are mostly written.
 */
export function guessEncoding(head: Uint8Array): EncodingGuess {
  const sure = (encoding: FileEncoding, markLength: number, reason: string) => ({
    encoding,
    markLength,
    reason,
    open: false,
  });
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
    return sure("utf-8", 3, "its byte order mark says UTF-8");
  if (head[0] === 0xff && head[1] === 0xfe)
    return sure("utf-16le", 2, "its byte order mark says UTF-16, little-endian");
  if (head[0] === 0xfe && head[1] === 0xff)
    return sure("utf-16be", 2, "its byte order mark says UTF-16, big-endian");
  const zeros = zeroShares(head);
  if (zeros.odd > 0.3 && zeros.even < 0.05) return sure("utf-16le", 0, "every second byte is zero");
  if (zeros.even > 0.3 && zeros.odd < 0.05) return sure("utf-16be", 0, "every second byte is zero");
  if (head.every((byte) => byte < 0x80)) {
    return { encoding: "utf-8", markLength: 0, reason: "its beginning is plain ASCII", open: true };
  }
  return isUtf8(head)
    ? sure("utf-8", 0, "its letters are valid UTF-8")
    : sure("windows-1256", 0, "its letters are not valid UTF-8");
}

/** Whether bytes are no text at all: control characters that no text file has, beside those of UTF-16. */
export function looksBinary(head: Uint8Array): boolean {
  const { encoding } = guessEncoding(head);
  if (encoding === "utf-16le" || encoding === "utf-16be") return false;
  let controls = 0;
  for (const byte of head)
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls += 1;
  return controls > 0 && (head.includes(0) || controls > head.length / 100);
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
