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
        A file is read by your browser itself, which takes scripts. They are turned off here.
      </p>
      <h2>What can be opened</h2>
      <ul>
        <li>
          CSV and TSV with a first line of headers; commas, semicolons, tabs or pipes (|) between fields.
        </li>
        <li>
          GeoJSON: collections, sequences, one feature a line or alone; Esri JSON, TopoJSON, and JSON that
          holds a list of objects. Lines and areas are marked by a point on them, as areas.
        </li>
        <li>The ACLED export and UCDP GED’s CSV, known by their columns.</li>
        <li>Spreadsheets: XLSX, XLSB, XLS and ODS; where a workbook has several sheets, one is chosen.</li>
        <li>KML, KMZ and GPX; Shapefiles in one ZIP archive, with their projection; FlatGeobuf.</li>
        <li>Parquet and GeoParquet.</li>
        <li>GeoPackage and other SQLite databases; where there are several tables, one is chosen.</li>
        <li>Each of them also packed with gzip (.gz) or in a ZIP archive.</li>
        <li>Text in UTF-8, UTF-16 or an encoding of Windows, which can be chosen.</li>
      </ul>
      <h2>What is read from which column</h2>
      <section
        aria-label="What is read from which column"
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
        What was guessed is shown with its reason and can be changed before the file is read. Coordinates are
        degrees (WGS 84). Up to five columns can be chosen to filter and colour by; all texts of a row are
        searched and shown, whatever column they stand in.
      </p>
      <h2>Which dates</h2>
      <p>
        2024-02-04, 4 Feb 2024, 20240204 and the like say their order themselves, also with a time after them,
        which is left aside. Dates such as 04/02/2024 are never guessed: where a column leaves open whether
        the day or the month comes first, you are asked. Days from 1970 up to today are read.
      </p>
      <h2>What precision does</h2>
      <p>
        A column of precision says how well a place is known: UCDP’s where_prec (1 to 7), ACLED’s
        geo_precision (1 to 3), or words such as exact, town, district, province, country. Other values are
        taken as unknown and never guessed. What is known to a district or about a named place is a dotted
        circle of {AREA_RADIUS_KM.district} km around the point that the file gives, to a region or province
        one of {AREA_RADIUS_KM.region} km, to a country or a sea a dotted ring of one size; where very many
        are in view, small open rings. None of them is a dot. A row that is a line or an area has an open mark
        on it; pointed at or selected, its extent is outlined.
      </p>
      <h2>Many rows</h2>
      <p>
        Up to {MAX_ROWS.toLocaleString("en-GB")} rows and 4 GB of text are read; how many your browser can
        draw depends on your machine. Where points would lie over one another,{" "}
        {LEAST_FOR_DENSITY.toLocaleString("en-GB")} and more in view and at least half of them in cells that
        points would cover {CROWDED_LAYERS === 2 ? "twice over" : `${CROWDED_LAYERS} times over`}, they are
        counted by cells of 8 to 16 pixels and drawn as shades. Points or density can be chosen in the legend.
      </p>
      <h2>Rows that are refused</h2>
      <p>
        A row without a place or a day that can be read is refused, with its number, its column and the
        reason: beyond ±90 or ±180 degrees, swapped coordinates, 0, 0, dates that do not exist, before 1970 or
        after today. All are counted and can be downloaded as a list. The good rows are read all the same.
      </p>
      <h2>Search, filters and links</h2>
      <ul>
        <li>
          A search looks through all texts of the file for rows that hold all of its words, without regard to
          case, accents and Arabic vowel signs. A large file takes some seconds; the search tells how far it
          is and can be cancelled.
        </li>
        <li>
          Each column to filter by has a list of its values, of which any can be left out or kept alone. The
          filters in force stand beneath the search, each with its rows and its way out.
        </li>
        <li>
          “Copy link” gives a link to what is shown: file name, day, span, filters, search, row, part of the
          map. It does not hold the file; whoever opens it is asked for the file by its name. All of it stands
          behind the # of the address, which browsers send to nobody. A link says its version, so that it
          keeps its meaning; one made for a newer version opens as far as it can be read, and says so.
        </li>
      </ul>
      <h2>Exports and slides</h2>
      <p>
        “Export…” saves what is shown as a picture, a PDF page, a PowerPoint slide, a film of its playback, or
        as the rows themselves: CSV or GeoJSON, with every column of the file and its own texts. Each picture
        says which file it was made of, with how many rows and under which filters; its code leads back to
        this page, which then asks for the file. “Add to briefing” makes a slide. A briefing names the file
        and never holds it: a slide finds the file where this browser keeps it, or asks for it by name when it
        is presented.
      </p>
      <h2>How large</h2>
      <p>
        Up to {MAX_ROWS.toLocaleString("en-GB")} rows and 4 GB of text, unpacked; each row takes about 40
        bytes of memory, and the texts stay in the file. Of a column to filter by, the first{" "}
        {MAX_VALUES.toLocaleString("en-GB")} values are distinguished. What is too much is said, and what
        comes before it is read. Keep the file where it is while the page is open: its texts are read when
        they are wanted.
      </p>
      <h2>By keyboard</h2>
      <p>
        Everything works by keyboard. <kbd>/</kbd> goes to the search, <kbd>N</kbd> and <kbd>P</kbd> to the
        next and previous row, the arrows to the next and previous day, <kbd>1</kbd> to <kbd>5</kbd> choose
        the span, space plays; in a list the arrows, Page Up, Page Down, Home and End move, and Enter chooses.{" "}
        <kbd>?</kbd> lists all keys once a file is open.
      </p>
      <h2>Small examples</h2>
      <p>Every value in them is made up, and every place lies in the open sea.</p>
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
      <h2>What leaves this machine</h2>
      <p>
        Nothing of your file: not its rows, not its name, nor what you search for in it. The page reads it
        with your browser’s own means and makes no request that carries any of it. It is kept in this browser
        only where you ask for that, and forgotten when you say so.
      </p>
    </div>
  );
}
