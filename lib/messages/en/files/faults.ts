const WANTED =
  "CSV, spreadsheets (XLSX, XLS, ODS), GeoJSON and other JSON, KML, KMZ, GPX, zipped Shapefiles, GeoPackage, FlatGeobuf and Parquet are supported.";

/** Kinds of files that are not read, by what analysts call them. */
const STRANGERS = {
  pdf: "a PDF",
  sevenZip: "a 7-Zip archive",
  rar: "a RAR archive",
  picture: "a picture",
  tiff: "a TIFF picture",
  r: "R data",
  hdf: "HDF data",
  spss: "SPSS data",
  stata: "Stata data",
  arrow: "Arrow data",
  bzip2: "packed with bzip2",
  xz: "packed with xz",
  zstandard: "packed with Zstandard",
  word: "a Word document",
  powerPoint: "a PowerPoint presentation",
  document: "a document and no spreadsheet",
  webPage: "a web page",
} as const;

/** What has to be read in one piece. */
const WHOLES = {
  topoJson: "TopoJSON",
  workbook: "A workbook",
  parquet: "A row group of Parquet",
  database: "A GeoPackage or another SQLite database",
  zip: "A ZIP archive",
} as const;

const whole = (what: string) =>
  `${what} must be read in one piece, and this file is too large for that. Split it by year, or save it as CSV or GeoJSON.`;

const AGAIN = "not degrees of longitude and latitude. Export it again in WGS 84 (EPSG:4326).";

/** Why a whole file cannot be read: in a sentence or two, with what to do. Each is a `Said` until it is read. */
export const faults = {
  empty: "The file is empty.",
  blank: "The first 256 kB of the file are blank; there is no table.",
  binary: `This file type is unknown. ${WANTED}`,
  stranger: (kind: keyof typeof STRANGERS) => `This is ${STRANGERS[kind]}, which is not supported. ${WANTED}`,
  "stranger-xml": (element: string) =>
    `This is XML of the kind <${element}>, which is not supported. ${WANTED}`,
  "zip-without-data": (names: readonly string[], isMore: boolean) =>
    `The archive has no supported file${names.length === 0 ? "" : `, only ${names.map((name) => `“${name}”`).join(", ")}${isMore ? " and others" : ""}`}. ${WANTED}`,
  "shp-alone":
    "This is one of the files of a Shapefile. Put the .shp, .dbf, .prj and .cpg files of the same name into one ZIP archive and open that.",
  encrypted: "The file is password-protected. Save it without a password and open that.",
  bomb: "The file expands out of all proportion, like a zip bomb. Reading stopped.",
  "too-deep": "The file is nested more than 200 levels deep, too deep for a table of places.",
  "no-records": "The file has no features to show.",
  "no-rows": "The file has a header and no rows.",
  "too-large": "The file is larger than 4 GB, the limit of this page. Split it by year.",
  "too-large-whole": (what: keyof typeof WHOLES) => whole(WHOLES[what]),
  "too-large-entry": (name: string) => whole(`“${name}” in the archive`),
  damaged: "The file is cut off or damaged before its first row.",
  "no-features":
    "This JSON has no list of records. Use GeoJSON, newline-delimited JSON, Esri JSON, TopoJSON or a list of objects.",
  projected: (system: string) => `Its coordinates are in ${system}, ${AGAIN}`,
  "projected-unnamed": `Its coordinates are in an undefined Cartesian system, ${AGAIN}`,
  metres: (sample: string) =>
    `Its coordinates are in metres of a projection such as UTM (${sample}), ${AGAIN}`,
  "no-places": "None of its records has a place: no geometry can be mapped.",
  /** Of a slide's file. */
  ambiguous:
    "Its columns are ambiguous. Open it once on “Your data”, answer the questions there, and keep it in this browser.",
  "other-name": (name: string) => `That is “${name}”. The slide needs a file with another name.`,
  gone: "Couldn’t read the file: it may have been moved or changed since you chose it.",
  unreadable: "Couldn’t read the file.",
};

export type FaultsWords = typeof faults;
