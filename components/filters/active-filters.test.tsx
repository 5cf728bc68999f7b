import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type ActiveFilter, ActiveFilters } from "./active-filters";

const FILTERS: readonly ActiveFilter[] = [
  { id: "a", name: "Kind", words: "attack", count: "2 rows", remove: () => {} },
  { id: "q", name: "Text", words: "“drone”", isVerbatim: true, remove: () => {} },
];

function textOf(layout: "line" | "wrapped", filters = FILTERS): string {
  const html = renderToStaticMarkup(<ActiveFilters filters={filters} layout={layout} />);
  return html.replace(/<\/(button|li|div)>/g, "|").replace(/<[^>]+>/g, "");
}

test("names each filter for what removing it removes, in either layout", () => {
  for (const layout of ["line", "wrapped"] as const)
    expect(textOf(layout)).toContain(
      "Remove filter Kind: attack, 2 rows||Remove filter Text: “drone”||Clear all|",
    );
});

test("counts the filters only where they share a line", () => {
  expect(textOf("line")).toMatch(/^2 active/);
  expect(textOf("wrapped")).not.toContain("active");
});

test("is nothing where no filter is in force", () => {
  expect(textOf("line", [])).toBe("");
});
