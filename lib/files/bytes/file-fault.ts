/** Why a whole file cannot be read. */
type FileFaultCode =
  | "empty"
  | "blank"
  | "binary"
  | "stranger"
  | "zip-without-data"
  | "shp-alone"
  | "encrypted"
  | "bomb"
  | "too-deep"
  | "no-records"
  | "no-rows"
  | "too-large"
  | "too-large-whole"
  | "damaged"
  | "no-features"
  | "projected"
  | "no-places"
  | "gone"
  | "unreadable";

/** A fault as it is sent between threads: `detail` names the format or the system that is meant, as text of the file or of ours. */
export interface FaultNote {
  readonly code: FileFaultCode;
  readonly detail: string;
}

/** Offsets into a file are kept in 32 bits. */
export const MAX_FILE_BYTES = 2 ** 32 - 1;

export class FileFault extends Error implements FaultNote {
  readonly code: FileFaultCode;
  readonly detail: string;

  constructor(
    code: FileFaultCode,
    { detail = "", ...options }: ErrorOptions & { readonly detail?: string } = {},
  ) {
    super(code, options);
    this.name = "FileFault";
    this.code = code;
    this.detail = detail;
  }
}

const WANTED =
  "CSV, spreadsheets (XLSX, XLS, ODS), GeoJSON and other JSON, KML, KMZ, GPX, zipped Shapefiles, GeoPackage, FlatGeobuf and Parquet are supported.";

const SENTENCES: Readonly<Record<FileFaultCode, (detail: string) => string>> = {
  empty: () => "The file is empty.",
  blank: () => "The first 256 kB of the file are blank; there is no table.",
  binary: () => `This file type is unknown. ${WANTED}`,
  stranger: (detail) => `This is ${detail}, which is not supported. ${WANTED}`,
  "zip-without-data": (detail) => `The archive has no supported file${detail}. ${WANTED}`,
  "shp-alone": () =>
    "This is one of the files of a Shapefile. Put the .shp, .dbf, .prj and .cpg files of the same name into one ZIP archive and open that.",
  encrypted: () => "The file is password-protected. Save it without a password and open that.",
  bomb: () => "The file expands out of all proportion, like a zip bomb. Reading stopped.",
  "too-deep": () => "The file is nested more than 200 levels deep, too deep for a table of places.",
  "no-records": () => "The file has no features to show.",
  "no-rows": () => "The file has a header and no rows.",
  "too-large": () => "The file is larger than 4 GB, the limit of this page. Split it by year.",
  "too-large-whole": (detail) =>
    `${detail} must be read in one piece, and this file is too large for that. Split it by year, or save it as CSV or GeoJSON.`,
  damaged: () => "The file is cut off or damaged before its first row.",
  "no-features": () =>
    "This JSON has no list of records. Use GeoJSON, newline-delimited JSON, Esri JSON, TopoJSON or a list of objects.",
  projected: (detail) =>
    `Its coordinates are in ${detail}, not degrees of longitude and latitude. Export it again in WGS 84 (EPSG:4326).`,
  "no-places": () => "None of its records has a place: no geometry can be mapped.",
  gone: () => "Couldn’t read the file: it may have been moved or changed since you chose it.",
  unreadable: () => "Couldn’t read the file.",
};

/** In a sentence or two, with what to do. */
export function faultSentence({ code, detail }: FaultNote): string {
  return SENTENCES[code](detail);
}

/** What went wrong, as it can be sent between threads. */
export function faultNoteOf(error: unknown): FaultNote {
  if (error instanceof FileFault) return { code: error.code, detail: error.detail };
  const name = error instanceof Error ? error.name : "";
  return {
    code: name === "NotFoundError" || name === "NotReadableError" ? "gone" : "unreadable",
    detail: "",
  };
}
