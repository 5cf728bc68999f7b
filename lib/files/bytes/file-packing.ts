/** How a file is packed, by its first bytes and never by its name. */
export type FilePacking = "plain" | "gzip";

export function filePacking(head: Uint8Array): FilePacking {
  return head[0] === 0x1f && head[1] === 0x8b ? "gzip" : "plain";
}
