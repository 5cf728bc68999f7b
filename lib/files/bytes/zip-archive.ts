import { boundedChunks } from "./bounded-chunks";
import { CutOff, fileChunks, inflated } from "./file-chunks";
import { FileFault } from "./file-fault";
import { TextKeeper } from "./text-keeper";

/** A file in a ZIP archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated; others are not read. */
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
  readonly isEncrypted: boolean;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_BYTES = 22;
const MAX_COMMENT = 65_535;
const MAX_DIRECTORY_BYTES = 32 * 2 ** 20;
const FULL = 0xffffffff;

/** The files of a ZIP archive, folders and a Mac's shadow files left out. A `FileFault` where it has no directory that can be read. */
export async function zipEntries(archive: Blob): Promise<readonly ZipEntry[]> {
  const tail = await viewOf(archive.slice(Math.max(0, archive.size - END_BYTES - MAX_COMMENT)));
  const end = lastMark(tail);
  if (end < 0) throw new FileFault("damaged");
  const size = tail.getUint32(end + 12, true);
  const at = tail.getUint32(end + 16, true);
  if (at === FULL || size > MAX_DIRECTORY_BYTES) throw new FileFault("too-large-whole", "zip");
  return entriesOf(await viewOf(archive.slice(at, at + size)));
}

/** A file of an archive, unpacked; the browser holds it outside the script's memory. */
export async function unpackedEntry(archive: Blob, entry: ZipEntry, maxBytes: number): Promise<Blob> {
  if (entry.isEncrypted) throw new FileFault("encrypted");
  if (entry.method !== 0 && entry.method !== 8) throw new FileFault("damaged");
  const local = await viewOf(archive.slice(entry.offset, entry.offset + 30));
  if (local.byteLength < 30) throw new FileFault("damaged");
  const begin = entry.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const packed = archive.slice(begin, begin + entry.packedBytes);
  if (entry.method === 0) return packed;
  const keeper = new TextKeeper();
  let read = 0;
  const source = fileChunks(packed, (bytes) => {
    read = bytes;
  });
  try {
    for await (const chunk of boundedChunks(inflated(source, "deflate-raw"), () => read)) {
      keeper.keep(chunk);
      if (keeper.bytes > maxBytes) throw new FileFault("too-large-entry", entry.name);
    }
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    if (keeper.bytes === 0) throw new FileFault("damaged");
  }
  return keeper.blob();
}

async function viewOf(blob: Blob): Promise<DataView> {
  return new DataView(await blob.arrayBuffer());
}

function lastMark(view: DataView): number {
  for (let at = view.byteLength - END_BYTES; at >= 0; at -= 1)
    if (view.getUint32(at, true) === END_MARK) return at;
  return -1;
}

function entriesOf(view: DataView): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY_MARK) {
    const flags = view.getUint16(at + 8, true);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const bytes = new Uint8Array(
      view.buffer,
      view.byteOffset + at + 46,
      Math.min(nameLength ?? 0, view.byteLength - at - 46),
    );
    const name = nameOf(bytes);
    if (!/\/$|(^|\/)(__MACOSX\/|\._|\.DS_Store)/.test(name))
      entries.push({
        name,
        method: view.getUint16(at + 10, true),
        packedBytes: view.getUint32(at + 20, true),
        bytes: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
        isEncrypted: (flags & 1) === 1,
      });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes); // it only has to be told from the others
  }
}
