import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SearchField, type SearchFieldProps } from "./search-field.client";

function markup(props: Partial<SearchFieldProps>): string {
  return renderToStaticMarkup(<SearchField label="Search" value="" onChange={() => {}} {...props} />);
}

test("works as a form where scripts do not run", () => {
  expect(markup({ action: "/on/2023-11-08" })).toMatch(
    /<form [^>]*action="\/on\/2023-11-08" method="get".*name="q"/,
  );
});

test("is a combobox only where it has suggestions, whose list it names", () => {
  const html = markup({ suggestions: { suggest: () => [], onChoose: () => {} } });
  const [, id] = /role="combobox"[^>]*aria-controls="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain(`id="${id}" role="listbox"`);
  expect(markup({})).not.toMatch(/combobox|listbox|aria-controls/);
});

test("can be cleared where it holds a text, and shows its status beneath", () => {
  expect(markup({})).not.toContain("Clear search");
  const html = markup({ value: "drone", children: <p>3 rows</p> });
  expect(html).toMatch(/aria-label="Clear search".*<\/form><p>3 rows<\/p>/);
});
