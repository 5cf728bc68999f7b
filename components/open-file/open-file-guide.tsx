import { MAX_VALUES } from "@/lib/files/bytes/dictionary";
import { MAX_ROWS } from "@/lib/files/look/size-warnings";
import { AREA_RADIUS_KM } from "@/lib/files/places/place-precision";
import { NEEDED_ROLES, ROLE_NAMES, ROLES } from "@/lib/files/recognise/column-mapping";
import { HEADER_WORDS, KNOWN_FORMATS } from "@/lib/files/recognise/known-formats";
import { CROWDED_LAYERS, LEAST_FOR_DENSITY } from "@/lib/gl/points/density-choice";

const EXAMPLES = [
  { file: "example.csv", says: "CSV with commas, days written year first" },
  {
    file: "example-semicolons.csv",
    says: "CSV as some spreadsheets write it: semicolons, decimal commas, day first",
  },
  { file: "example.tsv", says: "TSV, with tabs" },
  { file: "example.geojson", says: "GeoJSON, points with properties" },
  { file: "example-acled.csv", says: "with the columns of the ACLED export" },
  { file: "example-ucdp-ged.csv", says: "with the columns of UCDP GED" },
] as const;

/** What can be opened, what is read from which column, and what never leaves the machine. Made on the server. */
export function OpenFileGuide() {
  return (
    <div className="mt-10 max-w-[46rem] text-[15px] leading-[1.55] [&_a]:underline [&_a]:decoration-rule-2 [&_a]:underline-offset-4 [&_a:hover]:decoration-ink [&_h2]:mt-8 [&_h2]:mb-1.5 [&_h2]:text-[1.25rem] [&_h2]:font-semibold [&_li]:mt-1 [&_p]:mt-2 [&_ul]:mt-2 [&_ul]:list-disc [&_ul]:ps-5">
      <p className="hidden rounded-md border border-rule bg-paper-2 px-4 py-3 [@media(scripting:none)]:block">
        Your browser reads the file with JavaScript, which is turned off here.
      </p>
      <h2>Supported files</h2>
      <ul>
        <li>CSV and TSV with a header line; fields separated by commas, semicolons, tabs or pipes (|).</li>
        <li>
          GeoJSON: collections, sequences, one feature a line or alone; Esri JSON, TopoJSON, and JSON that
          holds a list of objects. Lines and areas are shown as areas, by a point on them.
        </li>
        <li>The ACLED export and UCDP GED’s CSV, recognised by their columns.</li>
        <li>Spreadsheets: XLSX, XLSB, XLS and ODS; you choose one sheet of a workbook.</li>
        <li>KML, KMZ and GPX; Shapefiles in one ZIP archive, with their projection; FlatGeobuf.</li>
        <li>Parquet and GeoParquet.</li>
        <li>GeoPackage and other SQLite databases; you choose one table.</li>
        <li>Any of these compressed with gzip (.gz) or in a ZIP archive.</li>
        <li>Text in UTF-8, UTF-16 or a Windows encoding of your choice.</li>
      </ul>
      <h2>Which columns are read</h2>
      <section
        aria-label="Which columns are read"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be within reach of the keyboard
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table className="mt-1 min-w-full text-[13px] leading-5">
          <thead>
            <tr className="border-b border-rule-2">
              {["", ...KNOWN_FORMATS.map(({ label }) => label), "Other files, by headers such as"].map(
                (head) => (
                  <th key={head} scope="col" className="py-1.5 pe-4 text-start align-bottom font-medium">
                    {head === "" ? <span className="sr-only">Read as</span> : head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {ROLES.map((role) => (
              <tr key={role} className="border-b border-rule align-top">
                <th scope="row" className="py-1.5 pe-4 text-start font-medium">
                  {ROLE_NAMES[role]}
                  {NEEDED_ROLES.some((needed) => needed === role) ? " (needed)" : ""}
                </th>
                {KNOWN_FORMATS.map(({ name, roles }) => (
                  <td key={name} className="py-1.5 pe-4">
                    {roles[role]}
                  </td>
                ))}
                <td className="py-1.5">{HEADER_WORDS[role].slice(0, 4).join(", ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        Every guess is shown with its reason, and you can change it before the file is read. Coordinates are
        degrees (WGS 84). You can choose up to five columns to filter and colour by; search and row fields
        cover every column.
      </p>
      <h2>Dates</h2>
      <p>
        Dates such as 2024-02-04, 4 Feb 2024 and 20240204 are read as they are; a time after them is ignored.
        Dates such as 04/02/2024 are never guessed: if a column is ambiguous about day and month, you are
        asked. Dates from 1970 to today are read.
      </p>
      <h2>Precision</h2>
      <p>
        A precision column grades how well a place is known: UCDP’s where_prec (1 to 7), ACLED’s geo_precision
        (1 to 3), or words such as exact, town, district, province, country. Other values count as unknown. A
        row known to a district or near a named place is a dotted circle of {AREA_RADIUS_KM.district} km
        around the file’s point; to a region or province, one of {AREA_RADIUS_KM.region} km; to a country or a
        sea, a dotted ring of fixed size. Where very many are in view, they are small open rings, never dots.
        A line or an area has an open mark; hover over or select it to outline its extent.
      </p>
      <h2>Many rows</h2>
      <p>
        Up to {MAX_ROWS.toLocaleString("en-GB")} rows and 4 GB of text are read; how many your browser can
        draw depends on your machine. Where points would overlap, {LEAST_FOR_DENSITY.toLocaleString("en-GB")}{" "}
        or more in view and at least half of them in cells that points would cover{" "}
        {CROWDED_LAYERS === 2 ? "twice over" : `${CROWDED_LAYERS} times over`}, the map shades cells of 8 to
        16 pixels by count. The legend switches between points and density.
      </p>
      <h2>Refused rows</h2>
      <p>
        A row without a readable place or day is refused, with its number, its column and the reason: beyond
        ±90 or ±180 degrees, swapped coordinates, 0, 0, impossible dates, before 1970 or after today. Refused
        rows are counted and can be downloaded as a list. All other rows are read.
      </p>
      <h2>Search, filters and links</h2>
      <ul>
        <li>
          Search finds rows that contain all your words, in any column, ignoring case, accents and Arabic
          vowel signs. A large file takes some seconds; the search shows its progress and can be cancelled.
        </li>
        <li>
          Each filter column lists its values; hide any of them, or show only one. Active filters are listed
          below the search, each with its row count and a button to remove it.
        </li>
        <li>
          “Copy link” copies a link to the current view: file name, day, span, filters, search, row, part of
          the map. It doesn’t contain the file; whoever opens it is asked for the file by name. All of this
          follows the # of the address, which browsers never send to a server. A link records its version, so
          its meaning never changes; one from a newer version opens as far as it can be read, with a notice.
        </li>
      </ul>
      <h2>Exports and slides</h2>
      <p>
        “Export…” saves the current view as a picture, a PDF page, a PowerPoint slide, a video of its
        playback, or the rows themselves: CSV or GeoJSON, with every column and unchanged text. Each picture
        names its file, the number of rows and the filters; its QR code links back to this page, which then
        asks for the file. “Add to briefing” makes a slide. A briefing names the file but never contains it: a
        slide loads the file saved in this browser, or asks for it by name when presented.
      </p>
      <h2>Limits</h2>
      <p>
        Up to {MAX_ROWS.toLocaleString("en-GB")} rows and 4 GB of text, unpacked; each row takes about 40
        bytes of memory, and the text stays in the file. A filter column distinguishes its first{" "}
        {MAX_VALUES.toLocaleString("en-GB")} values. Beyond a limit, everything before it is read and a notice
        says so. Don’t move the file while the page is open: text is read on demand.
      </p>
      <h2>By keyboard</h2>
      <p>
        Everything works by keyboard. <kbd>/</kbd> goes to the search, <kbd>N</kbd> and <kbd>P</kbd> to the
        next and previous row, the arrows to the next and previous day, <kbd>1</kbd> to <kbd>5</kbd> choose
        the span, space plays; in a list the arrows, Page Up, Page Down, Home and End move, and Enter selects.{" "}
        <kbd>?</kbd> lists all keys once a file is open.
      </p>
      <h2>Small examples</h2>
      <p>All values are made up, and all places are in the open sea.</p>
      <ul>
        {EXAMPLES.map(({ file, says }) => (
          <li key={file}>
            <a href={`/examples/${file}`} download>
              {file}
            </a>
            : {says}
          </li>
        ))}
      </ul>
      <h2>Privacy</h2>
      <p>
        Nothing of your file leaves this machine: not its rows, its name, or your searches. The page reads it
        in your browser and sends no request with any of it. It is saved in this browser only if you ask, and
        deleted when you say so.
      </p>
    </div>
  );
}
