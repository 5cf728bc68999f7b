import { readdirSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = resolve(fileURLToPath(import.meta.url), "../..");
const MOST_LINES = 300;
/** Data, not code: a catalogue is as long as its words. */
const CATALOGUE = /^lib\/messages\/(?:en|ar)\//;
const MOST_FILES = 25;
const MOST_IMPORTS = 12;

/** Files that do nothing but put others together. They may import as many as they need. */
const COMPOSITION_ROOTS: readonly RegExp[] = [
  // Routes, and what a worker or the server's process begins with.
  /^app\/(?:.*\/)?(?:page|layout|route)\.tsx?$|^app\/server\/serve\.ts$/,
  /\.worker\.ts$/,
  // What a route shows: the only components that know all the others of their page.
  /^components\/.*(?:-page|dashboard)(?:\.client)?\.tsx$/,
  /^components\/(?:present\/(?:present|presenter|my-presentation)|compare\/compare-board|embed\/embed-frame)\.client\.tsx$/,
  // The owners of a page and what is derived of them, on the server and in the browser.
  /^components\/.*(?:seed-of|use-(?:\w+-workspace|compare)\.client)\.ts$/,
  // A room of words is the sum of its parts.
  /^lib\/messages\/(?:en|ar)\/\w+\.ts$/,
  // Tables that name one file a row: link keys, addresses of the API, files of the conflict, rooms of words.
  /^lib\/(?:messages\/rooms(?:\.browser)?|view\/address\/codec|export\/api\/api-resource|theatre\/source\/source-files)\.ts$/,
];

/** What else has more, with why. Numbers may only fall; who comes down to the limit leaves the list. */
const MORE_IMPORTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "Puts the painters and layers of one picture together.": {
    "components/map/incidents/incidents-painter.ts": 23,
    "components/map/incidents/interactive-map.client.tsx": 14,
    "components/map/map-canvas.client.tsx": 17,
    "lib/export/files/file-export-page.ts": 17,
    "lib/export/files/missing-page.ts": 13,
    "lib/export/files/paint-file-map.ts": 16,
    "lib/export/files/paint-marks.ts": 14,
    "lib/export/page/atlas-export-page.ts": 26,
    "lib/export/page/paint-sheet.ts": 13,
    "lib/export/page/sheet-legend.ts": 14,
    "lib/gl/marks/marks-layer.ts": 17,
    "lib/gl/points/points-layer.ts": 14,
    "lib/gl/rows/incident-overlay.ts": 16,
    "lib/layers/compose-style.ts": 14,
    "lib/preview/paint-preview.ts": 19,
    "lib/preview/preview-of-address.ts": 16,
    "lib/static-map/paint-clusters.ts": 17,
    "lib/static-map/paint-map.ts": 20,
    "lib/static-map/paint-origins.ts": 17,
  },
  "Reads or writes every field of one format.": {
    "lib/dataset/decode.ts": 13,
    "lib/export/api/select-records.ts": 15,
    "lib/export/documents/pdf/write-pdf.ts": 13,
    "lib/export/documents/pptx/write-pptx.ts": 13,
    "lib/export/tables/incident-table.ts": 22,
    "lib/files/look/look-at-file.ts": 19,
    "lib/files/read/read-table-file.ts": 15,
    "lib/files/read/row-placer.ts": 20,
    "lib/files/view/file-link.ts": 17,
    "lib/view/address/random-view.fixture.ts": 13,
  },
  "Sorts by every filter, or plans by every side of an incident.": {
    "lib/scene/filters/filters.ts": 14,
    "lib/scene/plan/plan-of.ts": 14,
  },
  "Puts the parts of one view or form together.": {
    "components/compare/compare-days.client.tsx": 15,
    "components/compare/compare-map.client.tsx": 13,
    "components/embed/embed-head.client.tsx": 16,
    "components/evidence/history-strip.tsx": 15,
    "components/evidence/tallies/tally-charts.tsx": 15,
    "components/evidence/week-table.tsx": 14,
    "components/export/content/export-content.ts": 22,
    "components/export/formats/video-format.ts": 13,
    "components/filters/legend-meaning.tsx": 13,
    "components/incident/incident-detail.tsx": 18,
    "components/incident/incident-fields.tsx": 15,
    "components/incident/place-detail.tsx": 17,
    "components/open-file/mapping-panel.tsx": 15,
    "components/present/editor/export-briefing.client.tsx": 13,
    "components/present/slides/file-stage.client.tsx": 14,
    "components/timeline/timeline-chart.client.tsx": 21,
    "lib/evidence/paint-evidence-map.ts": 13,
  },
};

/** Texts of all code by path from the root of the tree. */
const texts: ReadonlyMap<string, string> = new Map(
  ["app", "components", "lib", "e2e"].flatMap((folder) =>
    readdirSync(resolve(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
      .map((path) => posix.join(folder, path))
      .map((path) => [path, readFileSync(resolve(ROOT, path), "utf8")] as const),
  ),
);
const shipped = [...texts.keys()].filter((path) => !path.includes(".test.") && !path.startsWith("e2e/"));

test("no file has more than 300 lines", () => {
  expect(texts.size).toBeGreaterThan(1000);
  expect(
    [...texts].filter(
      ([path, text]) => !CATALOGUE.test(path) && text.trimEnd().split("\n").length > MOST_LINES,
    ),
  ).toEqual([]);
});

test("no folder has more than 25 files, tests aside", () => {
  const sizes = new Map<string, number>();
  for (const path of shipped) sizes.set(posix.dirname(path), (sizes.get(posix.dirname(path)) ?? 0) + 1);
  expect(sizes.size).toBeGreaterThan(50);
  expect([...sizes].filter(([, size]) => size > MOST_FILES)).toEqual([]);
});

/** How many modules a file imports. A package that gives out one module an icon counts once, words and the way to them not at all. */
function importCount(text: string): number {
  const modules = [...text.matchAll(/^import\b[^;]*?"([^"]+)";/gm)]
    .map(([, module = ""]) => module.replace(/^lucide-react\/.*/, "lucide-react"))
    .filter((module) => !/\/messages\/|\/ui\/words\/|\/shapes\/lang$/.test(module));
  return new Set(modules).size;
}

test("counts what a file imports", () => {
  expect(importCount('"use client";\n\nimport "./a.css";\nimport {\n  type B,\n  b,\n} from "./b";\n')).toBe(
    2,
  );
  expect(importCount('import X from "lucide-react/icons/x";\nimport Y from "lucide-react/icons/y";')).toBe(1);
  expect(importCount('import("./late");\nconst text = "import";')).toBe(0);
});

test("no file but a composition root has more than 12 imports", () => {
  const excused = new Map(Object.values(MORE_IMPORTS).flatMap((files) => Object.entries(files)));
  const counts = shipped
    .filter((path) => !COMPOSITION_ROOTS.some((root) => root.test(path)))
    .map((path) => [path, importCount(texts.get(path) ?? "")] as const)
    .filter(([, count]) => count > MOST_IMPORTS);
  expect(counts.filter(([path, count]) => count > (excused.get(path) ?? MOST_IMPORTS))).toEqual([]);
  const over = new Set(counts.map(([path]) => path));
  expect([...excused.keys()].filter((path) => !over.has(path))).toEqual([]);
});
