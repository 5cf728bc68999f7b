import initSqlJs, { type Database } from "sql.js";
import { FileFault } from "@/lib/files/bytes/file-fault";

/** A database is read in one piece, and its reader has a copy. */
const MAX_BYTES = 512 * 2 ** 20;
const WRITE_VERSION = 18;

/** An SQLite database in memory. Throws a `FileFault` where it is too large or damaged. */
export async function openDatabase(file: Blob): Promise<Database> {
  if (file.size > MAX_BYTES) throw new FileFault("too-large-whole", "database");
  const bytes = padded(new Uint8Array(await file.arrayBuffer()));
  // Marked as with a write-ahead log, which lies in another file, it would not be opened.
  bytes.fill(1, WRITE_VERSION, WRITE_VERSION + 2);
  const { Database: Opened } = await initSqlJs(
    "WorkerGlobalScope" in globalThis
      ? { locateFile: () => new URL("sql.js/dist/sql-wasm-browser.wasm", import.meta.url).toString() }
      : {},
  );
  try {
    const database = new Opened(bytes);
    database.run("PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; SELECT 1 FROM sqlite_master");
    return database;
  } catch {
    throw new FileFault("damaged");
  }
}

/** As long as a database says that it is: one that is cut off would not be opened. */
function padded(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes.length < 100) return bytes;
  const view = new DataView(bytes.buffer);
  const size = (view.getUint16(16) === 1 ? 65_536 : view.getUint16(16)) * view.getUint32(28);
  if (size <= bytes.length || size > MAX_BYTES) return bytes;
  const whole = new Uint8Array(size);
  whole.set(bytes);
  return whole;
}

/** A name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
