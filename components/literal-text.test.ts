import { readdirSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = resolve(fileURLToPath(import.meta.url), "../..");

/** Folders and files whose words have all moved to `lib/messages`. The list may only grow, until it is `app` and `components`. */
const CATALOGUED: readonly string[] = [
  "app/codebook",
  "app/compare",
  "app/day-page.tsx",
  "app/error.tsx",
  "app/ladder",
  "app/method",
  "app/own-data",
  "app/not-found.tsx",
  "app/offline",
  "app/releases",
  "app/tallies",
  "app/weeks",
  "components/atlas-page",
  "components/cite",
  "components/compare",
  "app/incidents",
  "app/origins",
  "app/places",
  "app/sources",
  "components/evidence",
  "components/export",
  "components/incident",
  "components/file-page",
  "components/file-store",
  "components/ladder",
  "components/offline",
  "components/saved",
  "components/charts",
  "components/list",
  "components/map/incidents",
  "components/map/origin-strip.tsx",
  "components/map/tools",
  "components/open-file",
  "app/briefing",
  "app/embed",
  "app/present",
  "components/embed",
  "components/map/zoom-buttons.tsx",
  "components/present",
  "components/story",
  "components/share",
  "components/filters",
  "components/table",
  "components/timeline",
  "components/ui",
  "components/weeks",
  "components/workspace",
];

const SPOKEN =
  /\b(?:aria-label|aria-description|aria-valuetext|alt|title|placeholder|label|summary)=(?:"([^"]+)"|\{`([^`]+)`\})/g;

/** Literal words in JSX: between tags, and in attributes that a reader meets. */
function literalTexts(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
  const between = [
    ...code.matchAll(/(?<!=)>\s*([^<>{}();=[\]]*[A-Za-z]{2}[^<>{}();=[\]]*?)\s*(?=[<{])/g),
  ].map(([, words = ""]) => words);
  const spoken = [...code.matchAll(SPOKEN)].map(([, plain, template]) => plain ?? template ?? "");
  return [...between, ...spoken.map((words) => words.replace(/\$\{[^}]*\}/g, ""))].filter((words) =>
    /[A-Za-z]{2}/.test(words),
  );
}

test("finds words between tags and in spoken attributes, and no code", () => {
  expect(literalTexts('<p className="x y">Hello there{" "}</p>')).toEqual(["Hello there"]);
  expect(literalTexts('<a aria-label="Close it" href="/x">{words.close}</a>')).toEqual(["Close it"]);
  expect(literalTexts("const a: Map<string, number> = b; if (a > b && c < d) return <p>{x}</p>;")).toEqual(
    [],
  );
  expect(literalTexts("<b title={`Page $" + "{n}`}>{x}</b>")).toEqual(["Page "]);
});

test("no component of a catalogued room says a literal text", () => {
  const files = ["app", "components"].flatMap((folder) =>
    readdirSync(resolve(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) =>
      posix.join(folder, path),
    ),
  );
  const catalogued = files.filter(
    (path) =>
      path.endsWith(".tsx") &&
      !path.includes(".test.") &&
      CATALOGUED.some((room) => path === room || path.startsWith(`${room}/`)),
  );
  expect(catalogued.length).toBeGreaterThan(CATALOGUED.length);
  const said = catalogued.flatMap((path) =>
    literalTexts(readFileSync(resolve(ROOT, path), "utf8")).map((words) => `${path}: ${words}`),
  );
  expect(said).toEqual([]);
});
