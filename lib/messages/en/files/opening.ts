import { columns, digits, lines, refusedRows, rows } from "./counts";

/** Choosing a file, its columns, reading it, and what was read. */
export const opening = {
  title: "Your data",
  heading: "Use your data",
  lead: "Open a file of dated places: an export, a spreadsheet saved as CSV, a GeoJSON. Your browser reads it on this page; nothing is uploaded.",
  drop: "Drop the file to open it. It stays in this browser.",
  choose: {
    name: "Choose a file",
    /** Names rows that are pasted. */
    pasted: "Pasted rows",
    ways: "Choose a file, drop it anywhere, or paste rows",
    kinds:
      "CSV, spreadsheets, GeoJSON and other JSON, KML, GPX, zipped Shapefiles, GeoPackage, Parquet, FlatGeobuf; packed or as they are",
  },
  notOpened: (file: string) => `${file} couldn’t be opened.`,
  looking: (file: string) => `Looking at ${file} …`,
  reading: {
    name: "Reading the file",
    file: (file: string) => `Reading ${file}`,
    soFar: "Read so far",
    progress: (percent: number, count: number) => `${percent} %, ${rows(count)}`,
    cancel: "Cancel",
  },
  /** What columns may stand for. */
  roles: {
    latitude: "Latitude",
    longitude: "Longitude",
    day: "Day",
    category: "Kind",
    name: "Name or place",
    notes: "Notes",
    source: "Source",
    precision: "Precision of the place",
  },
  needed: (role: string) => `${role} (needed)`,
  columns: {
    name: "Columns of the file",
    choose: "Choose a column",
    none: "None",
    open: {
      latitude: "Which column holds the latitude?",
      longitude: "Which column holds the longitude?",
      day: "Which column holds the day?",
      dayOrder: "Is the day or the month first in its dates?",
      sameColumn: "Latitude, longitude and day each need a column.",
    },
    century: "Years with two digits are in",
    /** Of a century such as "1970-2069". */
    years: (century: string) => century.replace("-", " to "),
    pair: "A pair of plain numbers is",
    pairs: { "lat-lng": "Latitude, then longitude", "lng-lat": "Longitude, then latitude" },
    decimalComma: "Coordinates have a decimal comma",
    filters: (most: number) => `Filter and colour by, at most ${most}`,
    filtersChosen: (chosen: number, values: number) =>
      `(${chosen} chosen; the first ${digits(values)} values of each are kept apart)`,
    keep: "Read files with the same columns like this, in this browser",
    read: "Read the file",
    another: "Another file",
    firstRows: "The first rows of the file",
  },
  form: {
    parts: { sheet: "Sheet", file: "File in the archive", table: "Table" },
    letters: "Letters",
    headers: "Headers",
    noHeaders: "None: every line is a row",
    inLine: (line: number) => `In line ${line}`,
  },
  dates: {
    legend: "How its dates are written",
    asks: "Please say how its dates are written",
    orders: {
      iso: "Year first, or the month by name",
      "day-first": "Day first: 31/12/2024",
      "month-first": "Month first: 12/31/2024",
      "year-first": "Year first, with two digits: 24/12/31",
      solar: "Solar Hijri, as in Iran: 1403/10/11",
      "epoch-s": "Seconds since 1970: 1735603200",
      "epoch-ms": "Milliseconds since 1970: 1735603200000",
      "excel-1900": "Days since 1900, as Excel counts: 45657",
      "excel-1904": "Days since 1904, as Excel on old Macs counts: 44195",
    },
  },
  trial: {
    name: "How the first rows are read",
    title: (count: number) => `As the first ${rows(count)} would be read`,
    map: "Map of the first rows",
    noDay: "No day can be read yet",
    days: (first: string, last: string) => `${first} to ${last}`,
    beyond: (count: number) => `${rows(count)} before 1970 or after today: not read`,
    noPlace: "No place can be read yet",
    counts: (placed: number, dated: number, both: number, all: number) =>
      `${rows(placed)} with a place, ${digits(dated)} with a day, ${digits(both)} of ${digits(all)} with both`,
    /** Of a latitude and a longitude, south and west negative. */
    latitude: (degrees: string, isNegative: boolean) => `${degrees}° ${isNegative ? "S" : "N"}`,
    longitude: (degrees: string, isNegative: boolean) => `${degrees}° ${isNegative ? "W" : "E"}`,
    extent: (south: string, north: string, west: string, east: string) =>
      `${south} to ${north}, ${west} to ${east}`,
  },
  keep: {
    name: "Keep this file in this browser",
    kept: "It reopens when you come back. Untick to forget it.",
    saving: "Saving …",
    refused: "Not saved: this browser has no room for it.",
    held: "Couldn’t forget it: it is still saved here. Untick to retry.",
  },
  result: {
    name: "Rows read",
    read: (count: number, days: readonly [string, string] | null, refused: number) =>
      `${rows(count)} read${days === null ? "" : `, ${days[0]} to ${days[1]}`}${refused === 0 ? ". None was refused." : `; ${rows(refused)} refused.`}`,
    sum: (shown: number, refused: number, empty: number) =>
      `${digits(shown)} shown + ${digits(refused)} refused + ${digits(empty)} empty = ${lines(shown + refused + empty)}`,
    some: {
      zoned: (count: number, zone: string) =>
        `${rows(count)}: the time has a zone, so the day was converted to ${zone}.`,
      roughDays: (count: number) =>
        `${rows(count)}: only the month or the year is known; shown in its middle, or on the file’s day.`,
      uneven: (count: number) => `${rows(count)}: more or fewer fields than the header; check the values.`,
      polar: (count: number) =>
        `${rows(count)}: closer to a pole than 85°, where the map ends; drawn at its edge.`,
      openQuotes: (count: number) => `${rows(count)}: a quote is never closed; read to the end of the line.`,
    },
    lateColumns: (count: number, names: readonly string[], isMore: boolean) =>
      `${columns(count)} first appear far into the file. They are shown with each row but can’t be used as filters: ${names.join(", ")}${isMore ? " …" : ""}.`,
    whole: {
      "cut-off": "The file is cut off or damaged; everything before that was read.",
      "encoding-changed":
        "The file starts as plain ASCII, then has letters that aren’t UTF-8. They were read in the Windows encoding that fits them.",
      "row-limit": "The file has more than 10,000,000 rows. The rest was not read.",
      "text-limit": "Unpacked, the file has more than 4 GB of text. The rest was not read.",
    },
  },
  refused: {
    show: "Show refused rows",
    title: "Refused rows",
    byRule: (count: number, reason: string) => `${rows(count)}: ${reason}.`,
    fileName: (file: string) => `${file} refused rows.csv`,
    download: "Download all refused rows",
    first: (count: number) => `The first ${refusedRows(count)}`,
    table: { row: "Row", column: "Column", why: "Why", value: "Value" },
    firstOf: (shown: number, all: number) => `The first ${shown} of ${refusedRows(all)}.`,
    /** Why, as a sentence without its full stop. */
    rules: {
      "open-quote": "A quote is never closed: the file may be cut off here",
      "field-count": "Its number of fields differs from the header’s",
      "not-json": "It is not valid JSON",
      "record-too-large": "It is larger than 16 MB",
      "too-deep": "It is nested more than 200 levels deep",
      "no-place": "It has no geometry to put on the map",
      missing: "A required value is missing",
      "not-a-number": "A coordinate is not a number",
      "latitude-bounds": "The latitude is beyond 90 degrees",
      "longitude-bounds": "The longitude is beyond 180 degrees",
      swapped: "The latitude is beyond 90 degrees and the longitude isn’t: they look swapped",
      "null-island": "It lies at 0, 0, which files use for “no place”",
      "day-unreadable": "The day cannot be read as a date",
      "no-such-day": "The date does not exist in the chosen order of day and month",
      "order-open": "Day and month can be read both ways, but the column was set as unambiguous",
      "other-calendar":
        "The year is Hijri or Buddhist: choose Solar Hijri for the dates if they are, or convert them to Gregorian dates",
      "before-1970": "The day is before 1970",
      "after-today": "The day is after today",
    },
  },
};

export type OpeningWords = typeof opening;
