import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { talliesPage, tallyQuestionOf } from "@/lib/evidence/tally-question";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { TalliesPage } from "./tallies-page";

const pageOf = (search: string) =>
  renderToStaticMarkup(
    <TalliesPage
      dataset={loadDataset()}
      question={tallyQuestionOf(search, linkContextOf(loadDataset()))}
      origin="https://atlas.example"
    />,
  );
const titles = (page: string) =>
  [...page.matchAll(/<title>([^<]+)<\/title>/g)].map((match) => match[1] ?? "");

test("every dot says its figure, its day and its speaker, and each figure stands in the table", () => {
  const page = pageOf("");
  const dots = titles(page).filter((title) => title !== "Not covered");
  expect(dots.length).toBeGreaterThan(60);
  for (const dot of dots) expect(dot).toMatch(/\d+, as of \d+ \w+ 202[34]: \S/);
  expect(dots).toContain("at least 13, as of 24 October 2023: Pentagon (Ryder)");
  for (const { id } of loadDataset().tallies) expect(page).toContain(`<tr id="${id}"`);
});

test("before the first count was published, it says so and draws none", () => {
  const page = pageOf("day=2023-11-08&known=2023-10-18");
  expect(titles(page).filter((title) => title !== "Not covered")).toEqual([]);
  expect(page).toContain("No such count published yet.");
  expect(page).toContain("no official count as of that day or before");
});

test("the own count follows span and filters of the link; the officials' stay whole", () => {
  const page = pageOf("day=2023-11-17&span=window&days=14&weapon=one-way-drone&place=al-asad");
  expect(page).toContain("dataset’s count, 4 November 2023 to 17 November 2023: ");
  expect(page).toContain("Only weapon: one-way drone; place: al-Asad.");
  expect(page).toContain("Official counts of other days");
  const dots = (of: string) => titles(of).filter((title) => title !== "Not covered");
  expect(dots(page)).toEqual(dots(pageOf("")));
});

test("in Arabic it speaks of the same counts, and its links stay in Arabic", () => {
  const page = pageOf("day=2023-12-14&weapon=rocket&known=2024-01-01&lang=ar");
  expect(titles(page).join()).toContain("ما لا يقل عن 97 حتى 13 ديسمبر 2023: \u2066");
  expect(page).toContain("آخر حصيلة رسمية هي ");
  for (const [, href = ""] of (page.split("<main>")[1] ?? "").matchAll(/ href="(\/[^"]*)"/g))
    expect(href).toContain("lang=ar");
  const bad = tallyQuestionOf("day=soon&lang=ar", linkContextOf(loadDataset()));
  expect(bad.repairs[0]).toMatch(/«soon» ليس يومًا/);
  expect(talliesPage(bad.view)).toBe("/tallies?lang=ar&v=1");
});
