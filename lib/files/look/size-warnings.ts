import { MAX_FILE_BYTES } from "@/lib/files/bytes/file-fault";
import type { FoundWords } from "@/lib/messages/en/files/found";
import type { Said } from "@/lib/messages/said";

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

/** What will not fit, before the file is read; empty where all does. */
export function sizeWarnings({ textBytes, bytesARow }: FileSize, isPacked: boolean): Said<FoundWords>[] {
  if (textBytes === null) return isPacked ? [["unknownSize"]] : [];
  const rows = bytesARow > 0 ? Math.round(textBytes / bytesARow) : 0;
  if (textBytes > MAX_FILE_BYTES) return [["muchText"]];
  if (rows <= MAX_ROWS) return [];
  return [["manyRows", Math.round(rows / 100_000) * 100_000, MAX_ROWS]];
}
