/** What a file is before it is text, by its first bytes and never by its name. */
export type FilePacking = "plain" | "gzip" | "zip";

/** `zip` is also what a spreadsheet (`.xlsx`) is. */
export function filePacking(head: Uint8Array): FilePacking {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)) return "zip";
  return "plain";
}
