import { MAX_FILE_BYTES } from "@/lib/files/bytes/file-fault";

/** No browser tab is asked to hold more. */
export const MAX_ROWS = 10_000_000;

/** What is known of a file's size before it is read. */
interface FileSize {
  /** Bytes of its text; `null` where a packed file does not say. */
  readonly textBytes: number | null;
  /** Of its beginning. */
  readonly bytesARow: number;
}

/**
 * Bytes of the text of a file, by its size or by what gzip writes at its end, which counts to 4 GB and begins anew: a text that would be
 * smaller than its packed form is longer than that or in several parts, and its length not known.
 */
export async function textBytesOf(file: Blob, packing: "plain" | "gzip"): Promise<number | null> {
  if (packing === "plain") return file.size;
  if (file.size < 18) return null;
  const end = new DataView(await file.slice(-4).arrayBuffer());
  const bytes = end.getUint32(0, true);
  return bytes >= file.size ? bytes : null;
}

/** What will not fit, in sentences, before the file is read; empty where all does. */
export function sizeWarnings({ textBytes, bytesARow }: FileSize, isPacked: boolean): string[] {
  if (textBytes === null)
    return isPacked ? ["Its unpacked size is unknown: rows beyond 4 GB of text are not read."] : [];
  const rows = bytesARow > 0 ? Math.round(textBytes / bytesARow) : 0;
  if (textBytes > MAX_FILE_BYTES)
    return ["The file has more than 4 GB of text; rows beyond that are not read. Split it by year."];
  if (rows <= MAX_ROWS) return [];
  return [
    `It holds about ${(Math.round(rows / 100_000) * 100_000).toLocaleString("en-GB")} rows: those after the first ${MAX_ROWS.toLocaleString("en-GB")} are not read. Split it by year.`,
  ];
}
