import { Fragment, type ReactNode } from "react";
import type { Lang } from "@/lib/domain/shapes/lang";
import { MAX_VALUES } from "@/lib/files/bytes/dictionary";
import { MAX_ROWS } from "@/lib/files/look/size-warnings";
import { AREA_RADIUS_KM } from "@/lib/files/places/place-precision";
import { NEEDED_ROLES, ROLES } from "@/lib/files/recognise/column-mapping";
import { HEADER_WORDS, KNOWN_FORMATS } from "@/lib/files/recognise/known-formats";
import { CROWDED_LAYERS, LEAST_FOR_DENSITY } from "@/lib/gl/points/density-choice";
import { filesWords, pagesWords } from "@/lib/messages/rooms";

const digits = (count: number) => count.toLocaleString("en-GB");

/** What can be opened, what is read from which column, and what never leaves the machine. Made on the server. */
export function OpenFileGuide({ lang }: { readonly lang: Lang }) {
  const words = pagesWords.get(lang).fileGuide;
  const { roles, needed } = filesWords.get(lang).opening;
  const { files, columns, dates, precision, many, refused, links, exports, limits, keyboard, examples } =
    words;
  return (
    <div className="mt-10 max-w-[46rem] text-[15px] leading-[1.55] [&_a]:underline [&_a]:decoration-rule-2 [&_a]:underline-offset-4 [&_a:hover]:decoration-ink [&_h2]:mt-8 [&_h2]:mb-1.5 [&_h2]:text-[1.25rem] [&_h2]:font-semibold [&_li]:mt-1 [&_p]:mt-2 [&_ul]:mt-2 [&_ul]:list-disc [&_ul]:ps-5">
      <p className="hidden rounded-md border border-rule bg-paper-2 px-4 py-3 [@media(scripting:none)]:block">
        {words.noScript}
      </p>
      <List {...files} />
      <h2>{columns.title}</h2>
      <section
        aria-label={columns.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be within reach of the keyboard
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table className="mt-1 min-w-full text-[13px] leading-5">
          <thead>
            <tr className="border-b border-rule-2">
              <th scope="col" className="py-1.5 pe-4 text-start align-bottom font-medium">
                <span className="sr-only">{columns.readAs}</span>
              </th>
              {KNOWN_FORMATS.map(({ label }) => (
                <th key={label} scope="col" className="py-1.5 pe-4 text-start align-bottom font-medium">
                  <bdi lang="en">{label}</bdi>
                </th>
              ))}
              <th scope="col" className="py-1.5 pe-4 text-start align-bottom font-medium">
                {columns.others}
              </th>
            </tr>
          </thead>
          <tbody>
            {ROLES.map((role) => (
              <tr key={role} className="border-b border-rule align-top">
                <th scope="row" className="py-1.5 pe-4 text-start font-medium">
                  {NEEDED_ROLES.some((one) => one === role) ? needed(roles[role]) : roles[role]}
                </th>
                {KNOWN_FORMATS.map(({ name, roles: headers }) => (
                  <td key={name} className="py-1.5 pe-4">
                    <bdi>{headers[role]}</bdi>
                  </td>
                ))}
                <td className="py-1.5">
                  <bdi>{HEADER_WORDS[role].slice(0, 4).join(", ")}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>{columns.after}</p>
      <Section title={dates.title}>{dates.text}</Section>
      <Section title={precision.title}>
        {precision.text(AREA_RADIUS_KM.district, AREA_RADIUS_KM.region)}
      </Section>
      <Section title={many.title}>
        {many.text(digits(MAX_ROWS), digits(LEAST_FOR_DENSITY), CROWDED_LAYERS)}
      </Section>
      <Section title={refused.title}>{refused.text}</Section>
      <List {...links} />
      <Section title={exports.title}>{exports.text}</Section>
      <Section title={limits.title}>{limits.text(digits(MAX_ROWS), digits(MAX_VALUES))}</Section>
      <Section title={keyboard.title}>{withKeys(keyboard.text)}</Section>
      <Section title={examples.title}>{examples.text}</Section>
      <ul>
        {Object.entries(examples.files).map(([file, says]) => (
          <li key={file}>
            <a href={`/examples/${file}`} download dir="ltr">
              {file}
            </a>
            : {says}
          </li>
        ))}
      </ul>
      <Section title={words.privacy.title}>{words.privacy.text}</Section>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h2>{title}</h2>
      <p>{children}</p>
    </>
  );
}

function List({ title, list }: { readonly title: string; readonly list: readonly string[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {list.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** A text with its keys, which are between backticks. */
function withKeys(text: string): ReactNode {
  return text
    .split("`")
    .map((part, index) => <Fragment key={index}>{index % 2 === 1 ? <kbd>{part}</kbd> : part}</Fragment>);
}
