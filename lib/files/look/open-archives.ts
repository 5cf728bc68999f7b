import { FileFault } from "@/lib/files/bytes/file-fault";
import { namedForm } from "@/lib/files/bytes/name-form";
import { unpackedEntry, type ZipEntry, zipEntries } from "@/lib/files/bytes/zip-archive";

/** Of several tables in a file the one that is read. */
export interface FileParts {
  readonly kind: "file" | "sheet" | "table";
  readonly names: readonly string[];
  readonly chosen: string;
}

/** A file with the archives around it taken away. */
interface OpenedFile {
  readonly file: Blob;
  /** Names of the files within archives that lead to it. */
  readonly inside: readonly string[];
  /** The name of a Shapefile within the archive that `file` then is. */
  readonly shapefile: string | null;
  readonly parts: FileParts | null;
}

/** Archives within archives are opened so far. */
const MAX_ARCHIVES = 3;
const MAX_ENTRY_BYTES = 2 ** 32 - 1;
/** Endings that hold tables, the likelier first. */
const ENDINGS =
  "shp geojson kml gpx xlsx xlsm xlsb xls ods parquet geoparquet fgb gpkg sqlite csv tsv tab topojson ndjson jsonl geojsonl json gz kmz zip txt".split(
    " ",
  );

/** Opens the archives around a file. `part`: which of the tables in the outermost is wanted; the likeliest where nothing is said. */
export async function openArchives(file: Blob, part?: string): Promise<OpenedFile> {
  const inside: string[] = [];
  let [at, parts]: [Blob, FileParts | null] = [file, null];
  for (;;) {
    const head = new Uint8Array(await at.slice(0, 16).arrayBuffer());
    if (namedForm(head) !== "zip") return { file: at, inside, shapefile: null, parts };
    const entries = await zipEntries(at);
    if (await isWorkbook(at, entries)) return { file: at, inside, shapefile: null, parts };
    if (inside.length >= MAX_ARCHIVES) throw new FileFault("bomb");
    const tables = tablesOf(entries);
    const wanted = inside.length === 0 ? tables.find(({ name }) => name === part) : undefined;
    const chosen = wanted ?? tables[0];
    if (!chosen) {
      const names = entries.slice(0, 3).map(({ name }) => name.slice(0, 60));
      throw new FileFault("zip-without-data", names, entries.length > names.length);
    }
    if (tables.length > 1 && inside.length === 0)
      parts = { kind: "file", names: tables.map(({ name }) => name), chosen: chosen.name };
    if (/\.shp$/i.test(chosen.name)) return { file: at, inside, shapefile: chosen.name.slice(0, -4), parts };
    at = await unpackedEntry(at, chosen, MAX_ENTRY_BYTES);
    inside.push(chosen.name);
  }
}

/** The file that `inside` leads to. */
export async function innerFile(file: Blob, inside: readonly string[]): Promise<Blob> {
  let at = file;
  for (const name of inside) {
    const entry = (await zipEntries(at)).find((one) => one.name === name);
    if (!entry) throw new FileFault("gone");
    at = await unpackedEntry(at, entry, MAX_ENTRY_BYTES);
  }
  return at;
}

function tablesOf(entries: readonly ZipEntry[]): ZipEntry[] {
  const rank = ({ name }: ZipEntry) => ENDINGS.indexOf(/\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "");
  const tables = entries.filter((entry) => rank(entry) >= 0);
  const isTold = ({ name }: ZipEntry) =>
    /(^|\/)(read_?me|licen[sc]e|licence|metadata|about)[^/]*$/i.test(name);
  const good = tables.filter((entry) => !isTold(entry));
  return (good.length > 0 ? good : tables).sort((a, b) => rank(a) - rank(b) || b.bytes - a.bytes);
}

async function isWorkbook(archive: Blob, entries: readonly ZipEntry[]): Promise<boolean> {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (has(/^\[Content_Types\]\.xml$/i)) {
    if (has(/^xl\//i)) return true;
    if (has(/^word\//i)) throw new FileFault("stranger", "word");
    if (has(/^ppt\//i)) throw new FileFault("stranger", "powerPoint");
  }
  const type = entries.find(({ name }) => name === "mimetype");
  if (!type || !has(/^content\.xml$/)) return false;
  const text = await (await unpackedEntry(archive, type, 1000)).text();
  if (!/spreadsheet/.test(text)) throw new FileFault("stranger", "document");
  return true;
}
