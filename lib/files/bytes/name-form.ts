import type { FaultsWords } from "@/lib/messages/en/files/faults";

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

type Stranger = Parameters<FaultsWords["stranger"]>[0];

/** Kinds that are not read. */
const STRANGERS: readonly (readonly [string, Stranger])[] = [
  ["%PDF", "pdf"],
  ["7z\u00bc\u00af", "sevenZip"],
  ["Rar!", "rar"],
  ["\u0089PNG", "picture"],
  ["\u00ff\u00d8\u00ff", "picture"],
  ["GIF8", "picture"],
  ["II*\0", "tiff"],
  ["RDX", "r"],
  ["HDF", "hdf"],
  ["\u0089HDF", "hdf"],
  ["$FL2", "spss"],
  ["<stata_dta>", "stata"],
  ["ARROW1", "arrow"],
  ["BZh", "bzip2"],
  ["\u00fd7zXZ", "xz"],
  ["(\u00b5/\u00fd", "zstandard"],
];

/** By the first bytes and never by the file's name. */
export function namedForm(head: Uint8Array): NamedForm {
  return SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))?.[0] ?? null;
}

/** What a file is that cannot be read; `null` where it is not known. */
export function strangerOf(head: Uint8Array): Stranger | null {
  const start = String.fromCharCode(...head.subarray(0, 16));
  return STRANGERS.find(([mark]) => start.startsWith(mark))?.[1] ?? null;
}

/** The name of the outermost element of an XML or HTML text, without its prefix; `null` where it is neither. */
export function rootElement(start: string): string | null {
  if (!start.startsWith("<")) return null;
  const bare = start.replace(/<!--.*?-->/gs, "").replace(/<!DOCTYPE[^[>]*(\[.*?\]\s*)?>/is, "");
  return /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/.exec(bare)?.[1]?.toLowerCase() ?? null;
}
