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
  "CSV, spreadsheets (XLSX, XLS, ODS), GeoJSON and other JSON, KML, KMZ, GPX, zipped Shapefiles, GeoPackage, FlatGeobuf and Parquet are.";

const SENTENCES: Readonly<Record<FileFaultCode, (detail: string) => string>> = {
  empty: () => "The file is empty.",
  blank: () => "The first 256 kB of the file are blank: it holds no table.",
  binary: () => `This is no file that is known here. ${WANTED}`,
  stranger: (detail) => `This is ${detail}, which is not read here. ${WANTED}`,
  "zip-without-data": (detail) => `The archive holds no file that is read here${detail}. ${WANTED}`,
  "shp-alone": () =>
    "This is one of the files of a Shapefile. Put the .shp, .dbf, .prj and .cpg files of the same name into one ZIP archive, and open that.",
  encrypted: () => "The file is protected by a password. Save it without one, and open that.",
  bomb: () =>
    "Unpacked, the file grows out of all proportion, as files do that are made to fill memory. It was not read further.",
  "too-deep": () => "The file is nested more than 200 levels deep, which no table of places is.",
  "no-records": () => "The file holds no features: there is nothing in it to show.",
  "no-rows": () => "The file has a header and no rows.",
  "too-large": () =>
    "The file is larger than 4 GB, which is more than this page can hold. Cut it into years.",
  "too-large-whole": (detail) =>
    `${detail} has to be read in one piece, and this file is too large for that. Cut it into years, or save it as CSV or GeoJSON.`,
  damaged: () => "The file is cut off or damaged before its first row.",
  "no-features": () =>
    "This JSON holds no list of records: GeoJSON, newline-delimited JSON, Esri JSON, TopoJSON or a list of objects is wanted.",
  projected: (detail) =>
    `Its coordinates are in ${detail}, which is not degrees of longitude and latitude. Export it again in WGS 84 (EPSG:4326).`,
  "no-places": () => "None of its records has a place: no geometry in any of them can be put on a map.",
  gone: () => "The file could not be read: it may have been moved or changed since it was chosen.",
  unreadable: () => "The file could not be read.",
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
