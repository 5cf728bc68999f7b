import { inForm } from "@/lib/domain/plural-forms";

const NOTICES = "their slides show a notice instead";
const OPENS = "opens by double click, without a network";

/** Which files are not at hand, and what becomes of their slides; empty where none is missing. With a space before it. */
function missing(files: readonly string[], instead: string): string {
  if (files.length === 0) return "";
  return ` Missing: ${files.map((name) => `“${name}”`).join(", ")}; ${instead}.`;
}

/** The export dialog. */
export const exporting = {
  datasetLoading: "The dataset is still loading.",
  format: "What",
  preview: (label: string) => `Preview: ${label}`,
  empty: "A story without slides has nothing to export.",
  choices: {
    shape: { legend: "Shape", labels: { wide: "16:9", standard: "4:3", square: "Square" } },
    scale: { legend: "Size" },
    theme: { legend: "Colours", labels: { light: "Light", dark: "Dark" } },
    notes: { legend: "Notes", labels: { without: "Without", with: "With" } },
    sources: { legend: "Sources at the end", labels: { none: "None", cited: "Cited", all: "All" } },
    form: { legend: "Format" },
    speed: { legend: "Days a second" },
    filmSize: { legend: "Size" },
  },
  picture: {
    label: "Picture",
    ofStory: "Pictures",
    action: "Export PNG",
    actionOfStory: "Export pictures",
    view: (pixels: string) =>
      `PNG, ${pixels} pixels, with legend, filters, and a QR code that links back to this view.`,
    file: (pixels: string) =>
      `PNG, ${pixels} pixels, with legend, filters, and a QR code that links back to this view. The code names the file but contains none of its data.`,
    story: (pixels: string, files: readonly string[]) =>
      `A PNG of each slide, ${pixels} pixels, in one ZIP file.${missing(files, NOTICES)}`,
  },
  pdf: {
    label: "PDF",
    action: "Export PDF",
    view: "The view on one page, with selectable text and a map sharp at any zoom.",
    file: (most: string) =>
      `One page, with selectable text and a map sharp at any zoom. More than ${most} rows become a picture.`,
    story: (files: readonly string[]) =>
      `One slide per page, with selectable text and maps sharp at any zoom.${missing(files, NOTICES)}`,
  },
  pptx: {
    label: "PowerPoint",
    action: "Export PowerPoint",
    view: "One slide: day and counts as editable text; the map is a picture that links to the live view.",
    file: "One slide: day, counts and file as editable text, the map as a picture.",
    story: (files: readonly string[]) =>
      `Title, caption and speaker notes as editable text; each map links to its live view.${missing(files, NOTICES)}`,
  },
  html: {
    label: "HTML",
    action: "Export HTML",
    view: `One file with the map as drawn that ${OPENS}, in light and dark; with a link to the live view.`,
    file: `One file with the map as drawn that ${OPENS}. It shows the rows on the map and holds no table of them.`,
    story: (files: readonly string[]) =>
      `One file of slides that ${OPENS}: arrows or a clicker turn them, N shows the notes, and it prints.${missing(files, NOTICES)}`,
    needsHttps: "This browser can make HTML files only on pages served over https.",
  },
  video: {
    label: "Video",
    action: "Export video",
    firstDay: "First day",
    lastDay: "Last day",
    typeDay: (hint: string) => `Type ${hint}.`,
    length: (days: number, seconds: number) =>
      `${inForm({ one: "# day", other: "# days" }, days, "en")}, ${inForm({ one: "# second", other: "# seconds" }, seconds, "en")}`,
    about: (length: string | null, pixels: string, mostSeconds: number) =>
      `${length === null ? "" : `${length}; `}${pixels} pixels, MP4, or WebM where the browser can’t make MP4. At most ${mostSeconds} seconds. Each frame shows the day, its counts and a QR code.`,
    noEncoder:
      "This browser can’t make videos: it lacks WebCodecs. Use a recent Chrome, Edge, Firefox or Safari.",
    ofStory: "A story has no playback, so there is no video.",
    bothDays: "Give both days.",
    order: "The last day must be after the first.",
    tooLong: (days: number, speed: number, seconds: number, most: number) =>
      `${days} days at ${speed} a second would run ${seconds} seconds; the limit is ${most}. Choose fewer days or a higher speed.`,
    starting: "Starting the encoder",
    day: (place: number, count: number, day: string) => `Day ${place} of ${count}: ${day}`,
    writing: "Writing the file",
  },
  table: {
    label: "Table",
    csv: "Export CSV",
    geojson: "Export GeoJSON",
    ofStory: "Export table",
    view: (incidents: number) =>
      `CSV of the ${inForm({ one: "one incident", other: "# incidents" }, incidents, "en")} that the view shows, each with its sources.`,
    story: (files: readonly string[]) =>
      `CSV of every incident behind the slides, each once, with its sources.${missing(files, "their rows are omitted")}`,
    file: (rows: number) =>
      `${inForm({ one: "# row", other: "# rows" }, rows, "en")} shown, with every column, text unchanged, in file order.`,
    escaped: "Cells that a spreadsheet would run as formulas are escaped.",
    writing: "Writing the table",
    reading: "Reading the rows",
    written: (rows: number) => `${inForm({ one: "# row", other: "# rows" }, rows, "en")} written`,
  },
  steps: {
    starting: "Starting",
    loading: "Loading",
    packing: "Packing",
    sources: "The sources",
    page: "Drawing the page",
    slide: (place: number, count: number) => `Slide ${place} of ${count}`,
    slideRows: (place: number) => `Slide ${place}`,
  },
  cancel: "Cancel",
  progress: "Progress of the export",
  saved: (name: string, size: string) => `Saved as ${name} (${size})`,
  kilobytes: (count: string) => `${count} kB`,
  megabytes: (count: string) => `${count} MB`,
  cancelled: "Cancelled; nothing saved",
  failed: (reason: string) => `Couldn’t make the file: ${reason}`,
  offline: "Couldn’t load the exporter. Check the connection and try again.",
  failures: {
    "no-dataset": "the dataset is still on its way.",
    "cannot-draw": "this browser couldn’t draw the picture.",
    "too-large": "the picture is too large for this browser. Try a smaller one.",
    "drawn-empty": "this browser drew an empty picture. Try a smaller size.",
    "not-read": "the file couldn’t be read.",
    "has-changed": "the file has changed since it was opened.",
    "no-encoder": "this browser can’t encode video (it lacks WebCodecs).",
    "no-page": "there is no page.",
    unread: "a picture or a font could not be read.",
  },
};
