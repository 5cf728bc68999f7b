import { NEEDED_ROLES, ROLE_NAMES, ROLES } from "@/lib/own-data/column-mapping";
import { HEADER_WORDS, KNOWN_FORMATS } from "@/lib/own-data/known-formats";

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
export function OwnDataGuide() {
  return (
    <div className="mt-10 max-w-[46rem] text-[15px] leading-[1.55] [&_a]:underline [&_a]:decoration-rule-2 [&_a]:underline-offset-4 [&_a:hover]:decoration-ink [&_h2]:mt-8 [&_h2]:mb-1.5 [&_h2]:text-[1.25rem] [&_h2]:font-semibold [&_li]:mt-1 [&_p]:mt-2 [&_ul]:mt-2 [&_ul]:list-disc [&_ul]:ps-5">
      <p className="hidden rounded-md border border-rule bg-paper-2 px-4 py-3 [@media(scripting:none)]:block">
        A file is read by your browser itself, which takes scripts. They are turned off here.
      </p>
      <h2>What can be opened</h2>
      <ul>
        <li>
          CSV and TSV with a first line of headers; commas, semicolons, tabs or upright strokes between
          fields.
        </li>
        <li>GeoJSON: a FeatureCollection of points.</li>
        <li>The ACLED export and UCDP GED’s CSV, known by their columns.</li>
        <li>Each of them also packed with gzip (.gz).</li>
        <li>Text in UTF-8, UTF-16 or Windows-1256.</li>
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
        What was guessed is shown with its reason and can be changed before the file is read. Dates such as
        04/02/2024 are never guessed: where a column leaves open whether the day or the month comes first, you
        are asked. Coordinates are degrees (WGS 84).
      </p>
      <h2>Rows that are refused</h2>
      <p>
        A row without a place or a day that can be read is refused, with its number, its column and the
        reason: beyond ±90 or ±180 degrees, swapped coordinates, 0, 0, dates that do not exist, before 1970 or
        after today. All are counted and can be downloaded as a list. The good rows are read all the same.
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
        Nothing of your file: not its rows, not its name. The page reads it with your browser’s own means and
        makes no request that carries any of it.
      </p>
    </div>
  );
}
