/** What the first bytes of a file say that it is, where it is no plain text. */
type NamedForm = "zip" | "workbook" | "parquet" | "flatgeobuf" | "sqlite" | "shp" | null;

const SIGNATURES: readonly (readonly [Exclude<NamedForm, null>, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 3, 4]],
  ["zip", [0x50, 0x4b, 5, 6]],
  ["workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["parquet", [0x50, 0x41, 0x52, 0x31]],
  ["flatgeobuf", [0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62]],
  ["sqlite", [...new TextEncoder().encode("SQLite format 3")]],
  ["shp", [0, 0, 0x27, 0x0a]],
];

/** Kinds that are not read, by what analysts call them. */
const STRANGERS: readonly (readonly [string, string])[] = [
  ["%PDF", "a PDF"],
  ["7z\u00bc\u00af", "a 7-Zip archive"],
  ["Rar!", "a RAR archive"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
  ["II*\0", "a TIFF picture"],
  ["RDX", "R data"],
  ["HDF", "HDF data"],
  ["\u0089HDF", "HDF data"],
  ["$FL2", "SPSS data"],
  ["<stata_dta>", "Stata data"],
  ["ARROW1", "Arrow data"],
  ["BZh", "packed with bzip2"],
  ["\u00fd7zXZ", "packed with xz"],
  ["(\u00b5/\u00fd", "packed with Zstandard"],
];

/** By the first bytes and never by the file's name. */
export function namedForm(head: Uint8Array): NamedForm {
  return SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))?.[0] ?? null;
}

/** What a file is called that cannot be read; empty where it is not known. */
export function strangerName(head: Uint8Array): string {
  const start = String.fromCharCode(...head.subarray(0, 16));
  return STRANGERS.find(([mark]) => start.startsWith(mark))?.[1] ?? "";
}

/** The name of the outermost element of an XML or HTML text, without its prefix; `null` where it is neither. */
export function rootElement(start: string): string | null {
  if (!start.startsWith("<")) return null;
  const bare = start.replace(/<!--.*?-->/gs, "").replace(/<!DOCTYPE[^[>]*(\[.*?\]\s*)?>/is, "");
  return /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/.exec(bare)?.[1]?.toLowerCase() ?? null;
}
