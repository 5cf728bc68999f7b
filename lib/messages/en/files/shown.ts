import { digits, rows, values } from "./counts";

/** The page of an open file: buttons, filters, legend, map, list, table, detail. */
export const shown = {
  header: {
    local: "Your data, on this machine only",
    copyLink: "Copy link",
    columns: "Edit columns",
    close: "Close the file",
    keyboard: "Keyboard",
    export: "Export…",
    dropped: (columns: readonly string[]) =>
      `Filters on ${columns.join(", ")} are too long for a link and were left out.`,
  },
  keys: {
    moves: "In a list: move; Home and End: first and last row",
    enter: "In a list: select the row; show or hide the value",
  },
  briefing: {
    add: "Add to briefing",
    savedViews: "Saved views",
    full: (most: number) => `The briefing is full: ${most} slides.`,
    unsaved: "Couldn’t save the briefing in this browser.",
    added: (slide: number) =>
      `Added as slide ${slide}. The briefing names the file but doesn’t contain it: save the file in this browser, or have it ready when you present.`,
    open: "Open the briefing",
    slideTitle: (count: number, file: string) => `${rows(count)} of ${file}`,
    viewName: (title: string, day: string) => `${title}, ${day}`,
  },
  rows,
  pageTitle: (file: string, day: string) => `${file}, ${day}`,
  row: (row: number | string) => `Row ${row}`,
  dayHeld: (day: string, count: number) => `${day}: ${rows(count)}`,
  announcer: {
    row: (row: number | string, day: string, value: string | null) =>
      `Row ${row}, ${day}${value === null ? "" : `, ${value}`}`,
    held: (day: string, count: number) => `${day}: ${rows(count)} in the span`,
  },
  search: {
    name: "Search the rows",
    soFar: "Searched so far",
    percent: (percent: number) => `${percent} %`,
    cancel: "Cancel",
    back: (text: string) => `Back to “${text}”`,
    found: (count: number, text: string) =>
      count === 0
        ? `No rows match “${text}”`
        : `${rows(count)} ${count === 1 ? "matches" : "match"} “${text}”`,
    failed: "Couldn’t search the file: it was moved or changed.",
    nothing: (text: string) => `“${text}” has no letter or digit to search for.`,
  },
  filters: {
    name: "Filters",
    filtered: "filtered",
    text: "Text",
    quoted: (text: string) => `“${text}”`,
    values,
    search: "Search the values",
    searchOf: (column: string) => `Search the values of ${column}`,
    valuesOf: (column: string) => `Values of ${column}`,
    all: "All",
    none: "None",
    noneOfThese: "None of these",
    onlyThese: "Only these",
    only: (value: string) => `Only “${value}”`,
    noneMatch: (text: string) => `No values match “${text}”.`,
    empty: "(empty)",
    summary: {
      none: "no value",
      kept: (values: readonly string[]) => values.join(", "),
      without: (values: readonly string[]) => `without ${values.join(", ")}`,
      some: (kept: number, all: number) => `${digits(kept)} of ${digits(all)} values`,
    },
  },
  list: {
    name: "Rows in view",
    shown: (count: number) => `${rows(count)} shown`,
    order: { newest: "Newest first", oldest: "Oldest first" },
    reverse: "Reverse order",
    ordered: (count: number, order: "newest" | "oldest") => `${rows(count)}, ${order} first`,
    printed: (printed: number, count: number, order: "newest" | "oldest") =>
      `The first ${printed} of ${rows(count)}, ${order} first`,
  },
  empty: {
    notInFile: (text: string) => `No rows in the file match “${text}”`,
    filtered: "No rows in this span match the filters",
    none: "No rows in this span",
    clear: "Clear the filters",
    before: (day: string) => `Before: ${day}`,
    after: (day: string) => `After: ${day}`,
  },
  table: {
    name: "Table of rows",
    columns: { row: "Row", day: "Day" },
    groupBy: (column: string) => `Group by ${column}`,
    groupByDay: "Group by day",
    printed: (printed: number, count: number) => `The first ${printed} of ${rows(count)}`,
  },
  detail: {
    name: "The selected row",
    title: (row: number | string, day: string) => `Row ${row}, ${day}`,
    /** After the day. */
    rough: {
      month: "(only the month is known; the timeline shows one day of it)",
      year: "(only the year is known; the timeline shows one day of it)",
    },
    earlier: "Earlier row",
    later: "Later row",
    close: "Close the row",
    fields: "Row fields",
    hidden: "Hidden by the filters.",
    place: (precision: string) => `Place known to: ${precision}`,
    extent: (shape: string, extent: string) => `${shape}. Its extent, outlined on the map: ${extent}.`,
    unreadable: "Couldn’t read the fields: the file was moved or changed.",
  },
  precision: {
    title: "How well places are known",
    labels: {
      unknown: "Not given, or not recognised",
      exact: "Exact place",
      town: "Town or village",
      district: "District, or about a named place",
      region: "Region or province",
      country: "Country or sea",
      extent: "Several shapes; the mark lies on one of them",
      line: "A line; the mark lies on it",
      area: "An area; the mark lies in it",
    },
    /** What a row with an extent is called, before its size. */
    shapes: { line: "Line", area: "Area", extent: "Several shapes" },
    size: (width: string, height: string) => `${width} wide, ${height} high`,
    km: (km: string) => `${km} km`,
    m: (m: string) => `${m} m`,
  },
  legend: {
    title: "Legend",
    colourBy: "Colour by",
    others: "All other values",
    marks:
      "One mark per row, older rows fainter; rows at one place surround its dot. A ring with a number counts rows that don’t fit.",
    openMarks: "An open mark is a row whose place is known only to an area.",
    drawn: "How rows are drawn",
    drawings: { auto: "Automatic", points: "Points", density: "Density" },
    cells: "Rows in a cell, by shade",
    points:
      "One point per row, older rows fainter. Where they are many, points are small and translucent: darker means more.",
    overlap: "Points would overlap here.",
    density: "Rows are counted by cells, which keep their place on the map; rows of all ages count the same.",
    uncounted: (areas: number, areTooMany: boolean) =>
      `Not counted: ${digits(areas)} known only to an area, ${areTooMany ? "too many to draw on top" : "drawn as rings"}.`,
  },
  map: {
    name: "Map",
    canvas: "Map of your rows",
    missing: {
      map: "The interactive map isn’t available here. The map is drawn instead; choose rows in the list.",
      room: "This machine’s graphics card has no room for so many rows. The map is drawn instead; choose rows in the list.",
    },
    cell: (width: string) => `in a cell ${width} wide`,
    more: (count: number) => `and ${rows(count)} more here`,
    shape: (shape: string, size: string) => `${shape}, ${size}`,
  },
  beside: {
    name: "The atlas's incidents",
    show: "Show the atlas's incidents too",
    loading: "Loading the atlas’s incidents …",
    failed: "Couldn’t load the atlas’s incidents. Untick and tick the box to retry.",
    count: (count: number) => `${count === 1 ? "1 incident" : `${count} incidents`} of the atlas`,
    note: "Drawn under your rows, which are plain discs. The timeline counts rows only.",
    latest: (count: number) => `The latest ${count} of them`,
    which: "Which",
    card: "Incident from the atlas",
    closeCard: "Close the incident",
  },
  link: {
    needs: (file: string, count: number | null, day: string | null) =>
      `This link needs the file “${file}”${count === null ? "" : ` (${digits(count)} rows)`}, which it doesn’t contain. Open that file here${day === null ? "" : ` to see ${day} in it`}.`,
    madeOn: (file: string, count: number | null) =>
      `The link was made on “${file}”${count === null ? "" : ` with ${digits(count)} rows`}: this may be a different file or version.`,
    moreRepairs: (count: number) => `${count} more of its keys could not be used as given.`,
  },
};

export type ShownWords = typeof shown;
