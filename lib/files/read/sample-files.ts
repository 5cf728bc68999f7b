import { gzipSync } from "node:zlib";

/** Files for tests: what other programs write. */

/** UTF-16 of either byte order; a mark only where the text has one. */
export function utf16Bytes(text: string, order: "le" | "be"): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), order === "le");
  return bytes;
}

/** Windows-1256, of the letters that it has. */
export function cp1256Bytes(text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder("windows-1256");
  const byLetter = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte] as const),
  );
  return new Uint8Array([...text].map((letter) => byLetter.get(letter) ?? 63));
}

export function gzipped(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(text));
}

export function fileOf(content: string | Uint8Array<ArrayBuffer>): Blob {
  return new Blob([content]);
}
