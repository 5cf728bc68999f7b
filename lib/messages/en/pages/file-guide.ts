/** The page "Your data" beside what opens: its title, and the guide below. What is between backticks is a key. */
export const fileGuide = {
  title: "Use your data",
  description:
    "Open your own CSV, TSV or GeoJSON, an ACLED export or UCDP GED. Your browser reads it; nothing is uploaded.",
  noScript: "Your browser reads the file with JavaScript, which is turned off here.",
  files: {
    title: "Supported files",
    list: [
      "CSV and TSV with a header line; fields separated by commas, semicolons, tabs or pipes (|).",
      "GeoJSON: collections, sequences, one feature a line or alone; Esri JSON, TopoJSON, and JSON that holds a list of objects. Lines and areas are shown as areas, by a point on them.",
      "The ACLED export and UCDP GED’s CSV, recognised by their columns.",
      "Spreadsheets: XLSX, XLSB, XLS and ODS; you choose one sheet of a workbook.",
      "KML, KMZ and GPX; Shapefiles in one ZIP archive, with their projection; FlatGeobuf.",
      "Parquet and GeoParquet.",
      "GeoPackage and other SQLite databases; you choose one table.",
      "Any of these compressed with gzip (.gz) or in a ZIP archive.",
      "Text in UTF-8, UTF-16 or a Windows encoding of your choice.",
    ],
  },
  columns: {
    title: "Which columns are read",
    readAs: "Read as",
    others: "Other files, by headers such as",
    after:
      "Every guess is shown with its reason, and you can change it before the file is read. Coordinates are degrees (WGS 84). You can choose up to five columns to filter and colour by; search and row fields cover every column.",
  },
  dates: {
    title: "Dates",
    text: "Dates such as 2024-02-04, 4 Feb 2024 and 20240204 are read as they are; a time after them is ignored. Dates such as 04/02/2024 are never guessed: if a column is ambiguous about day and month, you are asked. Dates from 1970 to today are read.",
  },
  precision: {
    title: "Precision",
    text: (districtKm: number, regionKm: number) =>
      `A precision column grades how well a place is known: UCDP’s where_prec (1 to 7), ACLED’s geo_precision (1 to 3), or words such as exact, town, district, province, country. Other values count as unknown. A row known to a district or near a named place is a dotted circle of ${districtKm} km around the file’s point; to a region or province, one of ${regionKm} km; to a country or a sea, a dotted ring of fixed size. Where very many are in view, they are small open rings, never dots. A line or an area has an open mark; hover over or select it to outline its extent.`,
  },
  many: {
    title: "Many rows",
    text: (most: string, least: string, layers: number) =>
      `Up to ${most} rows and 4 GB of text are read; how many your browser can draw depends on your machine. Where points would overlap, ${least} or more in view and at least half of them in cells that points would cover ${layers === 2 ? "twice over" : `${layers} times over`}, the map shades cells of 8 to 16 pixels by count. The legend switches between points and density.`,
  },
  refused: {
    title: "Refused rows",
    text: "A row without a readable place or day is refused, with its number, its column and the reason: beyond ±90 or ±180 degrees, swapped coordinates, 0, 0, impossible dates, before 1970 or after today. Refused rows are counted and can be downloaded as a list. All other rows are read.",
  },
  links: {
    title: "Search, filters and links",
    list: [
      "Search finds rows that contain all your words, in any column, ignoring case, accents and Arabic vowel signs. A large file takes some seconds; the search shows its progress and can be cancelled.",
      "Each filter column lists its values; hide any of them, or show only one. Active filters are listed below the search, each with its row count and a button to remove it.",
      "“Copy link” copies a link to the current view: file name, day, span, filters, search, row, part of the map. It doesn’t contain the file; whoever opens it is asked for the file by name. All of this follows the # of the address, which browsers never send to a server. A link records its version, so its meaning never changes; one from a newer version opens as far as it can be read, with a notice.",
    ],
  },
  exports: {
    title: "Exports and slides",
    text: "“Export…” saves the current view as a picture, a PDF page, a PowerPoint slide, a video of its playback, or the rows themselves: CSV or GeoJSON, with every column and unchanged text. Each picture names its file, the number of rows and the filters; its QR code links back to this page, which then asks for the file. “Add to briefing” makes a slide. A briefing names the file but never contains it: a slide loads the file saved in this browser, or asks for it by name when presented.",
  },
  limits: {
    title: "Limits",
    text: (most: string, values: string) =>
      `Up to ${most} rows and 4 GB of text, unpacked; each row takes about 40 bytes of memory, and the text stays in the file. A filter column distinguishes its first ${values} values. Beyond a limit, everything before it is read and a notice says so. Don’t move the file while the page is open: text is read on demand.`,
  },
  keyboard: {
    title: "By keyboard",
    text: "Everything works by keyboard. `/` goes to the search, `N` and `P` to the next and previous row, the arrows to the next and previous day, `1` to `5` choose the span, space plays; in a list the arrows, Page Up, Page Down, Home and End move, and Enter selects. `?` lists all keys once a file is open.",
  },
  examples: {
    title: "Small examples",
    text: "All values are made up, and all places are in the open sea.",
    files: {
      "example.csv": "CSV with commas, days written year first",
      "example-semicolons.csv": "CSV as some spreadsheets write it: semicolons, decimal commas, day first",
      "example.tsv": "TSV, with tabs",
      "example.geojson": "GeoJSON, points with properties",
      "example-acled.csv": "with the columns of the ACLED export",
      "example-ucdp-ged.csv": "with the columns of UCDP GED",
    },
  },
  privacy: {
    title: "Privacy",
    text: "Nothing of your file leaves this machine: not its rows, its name, or your searches. The page reads it in your browser and sends no request with any of it. It is saved in this browser only if you ask, and deleted when you say so.",
  },
};

export type FileGuideWords = typeof fileGuide;
