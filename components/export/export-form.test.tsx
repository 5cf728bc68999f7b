import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { SAMPLE_STORY } from "@/lib/export/documents/sample-story";
import { readSample } from "@/lib/export/files/sample-file";
import { parseFileLink } from "@/lib/files/view/file-link";
import { firstFileView } from "@/lib/files/view/file-view";
import { shellWords } from "@/lib/messages/rooms";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { firstEntry } from "./content/export-choices";
import { contentOf, type ExportContent } from "./content/export-content";
import { type ExportSubject, exportTitle, type SubjectType } from "./content/export-subject";
import { ExportForm } from "./export-form.client";
import type { ExportFormat } from "./formats/export-format";
import { FORMATS } from "./formats/export-formats";

const ORIGIN = "https://atlas.example.org";
const { exportDialog: DIALOG } = shellWords.get("en");
const dataset = loadDataset();
const reading = await readSample(
  "date,lat,lon,kind\n2024-01-10,33,40,drone\n2024-01-11,34,41,rocket\n2024-01-12,35,42,drone\n",
);
const SUBJECTS: Record<SubjectType, ExportSubject> = {
  view: { type: "view", view: DEFAULT_VIEW },
  story: { type: "story", story: SAMPLE_STORY },
  file: {
    type: "file",
    shown: {
      file: "rows.csv",
      table: reading.table,
      view: firstFileView(reading.table),
      page: `${ORIGIN}/own-data`,
    },
    reading,
  },
};

function contentFor(type: SubjectType): ExportContent {
  const content = contentOf(SUBJECTS[type], dataset, ORIGIN, "en");
  if (!content) throw new Error(`no content for a ${type}`);
  return content;
}

const markupOf = (type: SubjectType, formats?: readonly ExportFormat[]) =>
  renderToStaticMarkup(
    <ExportForm content={contentFor(type)} theme="dark" {...(formats ? { formats } : {})} />,
  );
const TYPES = ["view", "story", "file"] as const;

/** A format that is nowhere but here. */
const poster: ExportFormat = {
  id: "poster",
  subjects: ["view", "file"],
  label: () => "Poster",
  action: () => "Print a poster",
  choices: () => ["theme"],
  about: ({ title }) => `A poster of ${title}.`,
  preview: () => "square",
  prepare: async () => null,
  job: () => "Posters are sold out.",
};

test("a format that is added is offered for its subjects, with its choices, its words and its obstacle", () => {
  for (const type of TYPES) {
    const isOffered = poster.subjects.includes(type);
    expect(markupOf(type, [...FORMATS, poster]).includes("Poster"), type).toBe(isOffered);
  }
  const alone = markupOf("file", [poster]);
  for (const words of ["Print a poster", "A poster of rows.csv.", "Colours", "Posters are sold out."])
    expect(alone).toContain(words);
  expect(alone).not.toContain("Shape");
});

test.each([
  ["view", "Picture PDF PowerPoint HTML Video Table"],
  ["story", "Pictures PDF PowerPoint HTML Table"],
  ["file", "Picture PDF PowerPoint HTML Video Table"],
] as const)("of a %s: %s", (type, labels) => {
  const content = contentFor(type);
  const offered = FORMATS.filter(({ subjects }) => subjects.includes(type));
  expect(offered.map(({ label }) => label(content)).join(" ")).toBe(labels);
  const entry = firstEntry(content, "light");
  for (const { action, about, job } of offered) {
    expect(action(content, entry)).toMatch(/^Export \w+$/);
    expect(about(content, entry)).toMatch(/^[A-Z0-9].*\.$/);
    const made = job(content, entry);
    expect(typeof made === "string" ? made : "").toMatch(/^$|days at 4 a second/);
  }
});

test("ids of formats differ", () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
});

test("the dialog says what is exported", () => {
  expect(TYPES.map((type) => exportTitle(SUBJECTS[type], DIALOG))).toEqual([
    "Export the view",
    "Export the story",
    "Export the view of “rows.csv”",
  ]);
  expect(exportTitle({ type: "story", story: { ...SAMPLE_STORY, id: "mine" } }, DIALOG)).toBe(
    "Export my briefing",
  );
});

test("a view and a story wait for the dataset, a file does without", () => {
  expect(TYPES.map((type) => contentOf(SUBJECTS[type], undefined, ORIGIN, "en")?.type)).toEqual([
    undefined,
    undefined,
    "file",
  ]);
});

test("the page of a view is its own, without a link between, and cites its sources", async () => {
  const [page] = contentFor("view").pages;
  const drawn = await page?.page(1, new AbortController().signal);
  expect(page?.words).toBeNull();
  expect(drawn?.address).toContain(`${ORIGIN}/`);
  expect(drawn?.sourceIds.length).toBeGreaterThan(10);
});

test("files that slides need and that are not at hand are named once", () => {
  const own = parseFileLink("#file=gone.csv")?.link;
  if (!own) throw new Error("the link was not read");
  const slide = { own, title: "", caption: "", notes: "" };
  const story = { ...SAMPLE_STORY, slides: [slide, slide] };
  const content = contentOf({ type: "story", story }, dataset, ORIGIN, "en");
  const [pdf] = FORMATS.filter(({ id }) => id === "pdf");
  expect(content && pdf?.about(content, firstEntry(content, "light"))).toContain(
    "Missing: “gone.csv”; their slides show a notice instead.",
  );
});
