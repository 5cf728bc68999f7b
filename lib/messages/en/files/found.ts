import { digits } from "./counts";
import { letters } from "./letters";

const DELIMITERS = { ",": "Commas", ";": "Semicolons", "\t": "Tabs", "|": "Pipes (|)" } as const;
const SIDES = { south: "south", west: "west", both: "south and west" } as const;

/** What a look at a file finds out and asks: findings, reasons and warnings, questions with their answers. Each is a `Said` until it is read. */
export const found = {
  /** A text of the file. */
  text: (text: string) => text,

  // What the file is: sentences without their full stop.
  knownFormat: (format: string, columns: readonly string[]) =>
    `${format}: it has the columns ${columns.join(", ")}`,
  unknownFormat: "No known format: please check the columns",
  inArchive: (names: readonly string[]) => `In the archive as “${names.join("” in “")}”`,
  gzip: "Packed with gzip",
  delimiter: (delimiter: keyof typeof DELIMITERS) => `${DELIMITERS[delimiter]} between the fields`,
  merged: "Merged cells: each row of a vertical merge gets its value",
  encoding: (encoding: keyof typeof letters.encodings, reason: keyof typeof letters.reasons) =>
    `${letters.encodings[encoding]}: ${letters.reasons[reason]}`,
  zeroBytes: (count: number) =>
    `${count === 1 ? "One byte" : `${count} bytes`} of zero among its letters, shown as a replacement character`,
  gdelt: "GDELT events without a header, columns recognised by number",
  tagsAsHeader: "Its headers are HXL tags",
  noHeader: "No header: its first line has values like the others, so columns are numbered",
  headerBelow: (line: number, skipped: number) =>
    `Header in line ${line}; ${skipped === 1 ? "the line above it is" : `the ${skipped} lines above it are`} left out`,
  tagsSkipped: "HXL tags below the header are skipped",
  kml: "KML: one row a placemark, of a track one a position; what its ExtendedData says as columns",
  gpx: "GPX: one row a waypoint, route point or track point",
  parquet: "Parquet",
  flatgeobuf: "FlatGeobuf: one row a feature, its properties as columns",
  shapefile: (name: string) => `Shapefile “${name}”: one row a shape, its attributes as columns`,
  database: (table: string) => `GeoPackage or another SQLite database, table “${table}”`,
  spreadsheet: (sheet: string) => `Spreadsheet, sheet “${sheet}”`,
  markupTable: (sheet: string) => `A table in HTML or XML, sheet “${sheet}”`,
  esriJson: "Esri JSON: one row a feature, its attributes as columns",
  geoJson: "GeoJSON: one row a feature, its properties as columns",
  geoJsonLines: "GeoJSON, one feature a line; its properties as columns",
  geoJsonLoose: "GeoJSON without a collection: one row a feature or geometry",
  topoJson: "TopoJSON: one row a geometry, its properties as columns",
  jsonLines: "JSON, one object after another: one row each",
  jsonList: "JSON: a list of objects, one row each",
  jsonListAt: (path: string) => `JSON: the list “${path}”, one row an object`,

  // What of it will not fit.
  manyColumns: (most: number) => `It has ${digits(most)} columns or more; later ones can’t be chosen.`,
  unknownSize: "Its unpacked size is unknown: rows beyond 4 GB of text are not read.",
  muchText: "The file has more than 4 GB of text; rows beyond that are not read. Split it by year.",
  manyRows: (about: number, most: number) =>
    `It holds about ${digits(about)} rows: those after the first ${digits(most)} are not read. Split it by year.`,

  // Why a column is taken for what it is taken for.
  chosen: "as you chose",
  namedSo: (format: string) => `so the ${format} names it`,
  namedOtherwise: (format: string, header: string) =>
    `the ${format} names it ${header}, and this file lacks it`,
  header: (header: string) => `its header is “${header}”`,
  headerAndOther: (header: string, other: string) => `its header is “${header}”; “${other}” holds dates, too`,
  noHeaderSays: "no header says it",
  bothInCells: (sample: string) => `its cells hold both coordinates: “${sample}”`,
  beyond90: "a guess: it exceeds 90 degrees",
  otherBeyond90: "a guess: the other of x and y exceeds 90 degrees, so this is the latitude",
  metres: (header: string, sample: string) =>
    `“${header}” holds “${sample}”, which looks like metres of a projection such as UTM, not degrees; export the file again in WGS 84 (EPSG:4326)`,
  cutDegrees: (one: string, other: string) =>
    `“${one}” and “${other}” seem to hold degrees, minutes and seconds: join them into one column, such as 33 18 54.7`,
  eitherColumn: (one: string, other: string) => `“${one}” and “${other}” could both be: choose one`,
  noDates: "no column holds days",
  dates: "a guess: its values are dates",
  datesAndOther: (other: string) => `a guess: its values are dates; “${other}” holds dates, too`,
  datesOfRow: (header: string) =>
    `“${header}” holds dates, but its name suggests dates of the row, not of the event; choose it if it is the event’s`,
  severalDates: (headers: readonly string[]) =>
    `${headers.map((header) => `“${header}”`).join(" and ")} hold dates; choose the date of the event`,
  joinedDate: (headers: readonly string[]) =>
    `the date is joined of ${headers.map((header) => `“${header}”`).join(", ")}`,
  decimals: (sample: string) => `coordinates are written like “${sample}”`,
  noDecimals: "no decimals seen",

  // Why dates are read as they are.
  noDayColumn: "no column of days yet",
  dateParts: "year, month and day have columns of their own",
  yearOrDayFirst: (sample: string) => `“${sample}” can be read with the day or with the year first`,
  yearOrMonthName: "its dates begin with the year or name the month",
  noDateReadable: "none of its first values is a date that can be read",
  bothOrders: (dayFirst: string, monthFirst: string) =>
    `“${dayFirst}” fits only day before month and “${monthFirst}” only month before day`,
  dayFirst: (sample: string) => `“${sample}” fits only day before month`,
  monthFirst: (sample: string) => `“${sample}” fits only month before day`,
  eitherOrder: (sample: string) => `“${sample}” and the others can be read both ways`,
  solarHijri: (sample: string) => `“${sample}” is a day of the Solar Hijri calendar, as Iran writes it`,
  milliseconds: (sample: string) => `“${sample}” counts milliseconds since 1970`,
  seconds: (sample: string) => `“${sample}” counts seconds since 1970`,
  excelDays: (sample: string) =>
    `“${sample}” counts days as Excel does, since 1900; a workbook of an old Mac counts since 1904`,

  // What it leaves open, with the answers.
  whichLetters: "Which letters are right?",
  lettersAs: (encoding: keyof typeof letters.encodings) => letters.encodings[encoding],
  isThereHeader: "Is there a line of headers?",
  headerNo: "No: every line is a row",
  headerYes: (line: number) => `Yes, line ${line}`,
  columnsAre: (cells: readonly string[], isMore: boolean) =>
    `Columns: ${cells.join(", ")}${isMore ? " …" : ""}`,
  firstRowIs: (cells: readonly string[], isMore: boolean) =>
    `First row: ${cells.join(", ")}${isMore ? " …" : ""}`,
  whichDate: "Which date is meant?",
  dayOrMonthFirst: "Is the day or the month first?",
  dayMonthOrYearFirst: "Is the day, the month or the year first?",
  theDay: "The day: 31/12",
  theMonth: "The month: 12/31",
  theYear: "The year: 24/12/31",
  countedSince: "Since when are its days counted?",
  since1900: "1900, as Excel does",
  since1904: "1904, as on old Macs",
  pairLatitude: "Which number of a pair is the latitude?",
  theFirst: "The first",
  theSecond: "The second",
  columnLatitude: "Which column is the latitude?",
  whichCentury: "Years have two digits. Which century is meant?",
  century: (century: string) => century.replace("-", " to "),
  allOnSide: (headers: readonly string[], side: keyof typeof SIDES) =>
    `Are the degrees of ${headers.map((header) => `“${header}”`).join(" and ")} all ${SIDES[side]}?`,
  asHeaderSays: "Yes, as the header says",
  asSignsSay: "No, as their signs say",
};

export type FoundWords = typeof found;
