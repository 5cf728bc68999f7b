import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { TalliesPage } from "./tallies-page";

const pageOf = (known: string | null) =>
  renderToStaticMarkup(
    <TalliesPage
      dataset={loadDataset()}
      question={{ known: known === null ? null : knownDay(known), day: knownDay("2023-11-08"), repairs: [] }}
      origin="https://atlas.example"
    />,
  );
const titles = (page: string) =>
  [...page.matchAll(/<title>([^<]+)<\/title>/g)].map((match) => match[1] ?? "");

test("every dot says its figure, its day and its speaker, and each figure stands in the table", () => {
  const page = pageOf(null);
  const dots = titles(page).filter((title) => title !== "Not covered");
  expect(dots.length).toBeGreaterThan(60);
  for (const dot of dots) expect(dot).toMatch(/\d+, as of \d+ \w+ 202[34]: \S/);
  expect(dots).toContain("at least 13, as of 24 October 2023: Pentagon (Ryder)");
  for (const { id } of loadDataset().tallies) expect(page).toContain(`<tr id="${id}"`);
});

test("before the first count was published, it says so and draws none", () => {
  const page = pageOf("2023-10-18");
  expect(titles(page).filter((title) => title !== "Not covered")).toEqual([]);
  expect(page).toContain("No such count had been published.");
  expect(page).toContain("no official count as of that day or before");
});
