/** Why a whole file cannot be read. */
export type FileFaultCode =
  | "empty"
  | "binary"
  | "zip"
  | "no-rows"
  | "too-large"
  | "damaged"
  | "no-features"
  | "gone"
  | "unreadable";

/** Offsets into a file are kept in 32 bits. */
export const MAX_FILE_BYTES = 2 ** 32 - 1;

export class FileFault extends Error {
  readonly code: FileFaultCode;

  constructor(code: FileFaultCode, options?: ErrorOptions) {
    super(code, options);
    this.name = "FileFault";
    this.code = code;
  }
}

const SENTENCES: Readonly<Record<FileFaultCode, string>> = {
  empty: "The file is empty.",
  binary: "This is not a text file. CSV, TSV and GeoJSON are read, also packed with gzip.",
  zip: "This is a ZIP archive or a spreadsheet. Unpack it, or save the sheet as CSV, and open that.",
  "no-rows": "The file has a header and no rows.",
  "too-large": "The file is larger than 4 GB, which is more than this page can hold. Cut it into years.",
  damaged: "The file is cut off or damaged before its first row.",
  "no-features": "This JSON holds no features: a GeoJSON FeatureCollection is wanted.",
  gone: "The file could not be read: it may have been moved or changed since it was chosen.",
  unreadable: "The file could not be read.",
};

/** In a sentence or two, with what to do. */
export function faultSentence(code: FileFaultCode): string {
  return SENTENCES[code];
}

/** What went wrong, as a code that can be sent between threads. */
export function faultCodeOf(error: unknown): FileFaultCode {
  if (error instanceof FileFault) return error.code;
  const name = error instanceof Error ? error.name : "";
  return name === "NotFoundError" || name === "NotReadableError" ? "gone" : "unreadable";
}
