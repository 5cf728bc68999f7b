import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** What a renderer of the interactive map reads. */
const PAINTED = ["lib/domain", "lib/view", "lib/collection", "lib/basemap", "lib/signs", "lib/scene"];

/** Rooms of components that know no other. */
const ROOMS = ["map", "timeline", "incident", "list", "filters", "story", "export", "cite", "weeks"] as const;

/** What each folder may import beside itself. The longest prefix that fits a file is its folder. */
const ALLOWED: Record<string, readonly string[]> = {
  "lib/domain": [],
  "lib/store": [],
  "lib/dataset": ["lib/domain", "lib/theatre"],
  "lib/theatre": ["lib/domain/shapes"],
  "lib/theatre/source": ["lib/dataset/rows"],
  "lib/theatre/releases": ["lib/domain/shapes", "lib/dataset/release", "lib/theatre/release-fields"],
  "lib/theatre/stories": ["lib/domain/shapes", "lib/story/shipped"],
  "lib/view": ["lib/domain"],
  "lib/playback": ["lib/domain", "lib/store", "lib/view"],
  "lib/collection": ["lib/domain", "lib/view", "lib/playback"],
  "lib/basemap": ["lib/domain", "lib/theatre/geometry"],
  "lib/signs": ["lib/domain"],
  "lib/scene": [
    "lib/domain",
    "lib/collection",
    "lib/dataset",
    "lib/view",
    "lib/playback",
    "lib/basemap",
    "lib/signs",
  ],
  "lib/story": ["lib/domain", "lib/theatre/stories", "lib/dataset", "lib/view", "lib/playback", "lib/files"],
  "lib/gl": PAINTED,
  "lib/gl/marks": [...PAINTED, "lib/gl"],
  "lib/gl/points": [...PAINTED, "lib/files", "lib/gl"],
  "lib/layers": [...PAINTED, "lib/gl"],
  "lib/gl/rows": [...PAINTED, "lib/files", "lib/gl", "lib/layers"],
  "lib/static-map": ["lib/domain", "lib/view", "lib/basemap", "lib/signs", "lib/scene"],
  "lib/export": [
    "lib/domain",
    "lib/dataset",
    "lib/view",
    "lib/playback",
    "lib/signs",
    "lib/scene",
    "lib/static-map",
    "lib/story",
    "lib/evidence",
  ],
  "lib/evidence": [
    "lib/domain",
    "lib/theatre/releases",
    "lib/dataset",
    "lib/view",
    "lib/playback",
    "lib/scene",
    "lib/static-map",
  ],
  "lib/files": [
    "lib/domain",
    "lib/collection",
    "lib/view",
    "lib/playback",
    "lib/basemap",
    "lib/signs",
    "lib/scene",
    "lib/export/tables",
  ],
  "lib/export/files": [
    "lib/domain",
    "lib/collection",
    "lib/view",
    "lib/playback",
    "lib/basemap",
    "lib/gl",
    "lib/signs",
    "lib/scene",
    "lib/static-map",
    "lib/story",
    "lib/export",
    "lib/files",
  ],
  "lib/preview": [
    "lib/domain",
    "lib/theatre/stories",
    "lib/dataset",
    "lib/view",
    "lib/playback",
    "lib/signs",
    "lib/scene",
    "lib/static-map",
    "lib/story",
    "lib/evidence",
  ],
  "components/ui": ["lib"],
  "components/state": ["lib"],
  ...Object.fromEntries(ROOMS.map((room) => [`components/${room}`, ["lib", "components/ui"]])),
  "components/share": ["lib", "components/ui", "components/cite"],
  "components/compare": [
    "lib",
    "components/ui",
    "components/state",
    "components/map",
    "components/timeline",
    "components/incident",
    "components/filters",
    "components/workspace",
  ],
  "components/workspace": ["lib", "components/ui", "components/state", "components/timeline"],
  "components/embed": ["lib", "components"],
  "components/evidence": [
    "lib",
    "components/ui",
    "components/cite",
    "components/incident",
    "components/timeline",
  ],
  "components/file-store": ["lib", "components/export"],
  "components/open-file": ["lib", "components/ui", "components/state", "components/file-store"],
  "components/file-page": ["lib", "components"],
  "components/atlas-page": ["lib", "components"],
  "components/present": ["lib", "components"],
  app: ["lib", "components"],
  e2e: ["lib"],
  "e2e/pictures": ["lib", "components/timeline"],
};

/** When, where and what the atlas is about, as plain data: anybody may read it. What lies in folders beneath is not for all. */
const FOR_ALL = "lib/theatre";

/** Tests may read what the code beside them may not: the real dataset. */
const ALLOWED_IN_TESTS = ["lib"];

const FORBIDDEN_NAMES = /^(utils?|helpers?|common|constants|types|index)\.tsx?$/;
const LIBRARIES =
  /^import (?!type)[^;]*from ["'](react|react-dom|next|next\/[^"']+|maplibre-gl|react-map-gl[^"']*)["']/m;
const FORBIDDEN_TYPES =
  /export (?:interface|type|class) (Event|Map|Location|Selection|Range|History|ViewState)\b/;

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : [];
  });
}

const textOf = (path: string) => readFileSync(join(ROOT, path), "utf8");

const importsOf = (path: string) => importsIn(path, textOf(path));

function importsIn(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)].map(
    (match) => match[1] ?? "",
  );
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith("@/")) return [specifier.slice(2)];
    if (!specifier.startsWith(".")) return [];
    return [relative(ROOT, resolve(ROOT, dirname(path), specifier))];
  });
}

function folderOf(path: string): string | undefined {
  return Object.keys(ALLOWED)
    .filter((folder) => path === folder || path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** The second theatre is held to the rules of the first, whose place it takes. */
const inFirstTheatre = (path: string) => path.replace(/^lib\/theatre-fixture\//, "lib/theatre/");

function mayImport(from: string, to: string): boolean {
  const [path, target] = [inFirstTheatre(from), inFirstTheatre(to)];
  const folder = folderOf(path);
  if (folder === undefined || !/^(app|components|lib|e2e)\//.test(target)) return true;
  if (target.startsWith(`${folder}/`) || posix.dirname(target) === FOR_ALL) return true;
  const allowed = [...(ALLOWED[folder] ?? []), ...(path.includes(".test.") ? ALLOWED_IN_TESTS : [])];
  return allowed.some((prefix) => target.startsWith(`${prefix}/`));
}

const files = ["app", "components", "lib", "e2e"].flatMap(sourceFiles);
const shipped = files.filter((path) => !path.includes(".test.") && !path.startsWith("e2e/"));

/** The folders that each folder of what is shipped imports from, itself left out; types count too. */
function foldersImported(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const path of shipped)
    for (const target of importsOf(path)) {
      const [from, to] = [posix.dirname(path), posix.dirname(target)];
      if (from !== to) found.set(from, (found.get(from) ?? new Set()).add(to));
    }
  return found;
}

/** The first way from a folder back to it, as a list of folders; `null` where imports never return. */
function cycleIn(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | null {
  const left = new Set<string>();
  const walk = (folder: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(folder)) return [...way.slice(way.indexOf(folder)), folder];
    if (left.has(folder)) return null;
    for (const next of graph.get(folder) ?? []) {
      const cycle = walk(next, [...way, folder]);
      if (cycle) return cycle;
    }
    left.add(folder);
    return null;
  };
  for (const folder of graph.keys()) {
    const cycle = walk(folder, []);
    if (cycle) return cycle;
  }
  return null;
}

/** All files that some files bring with them, types left out. */
function reachedFrom(from: readonly string[]): readonly string[] {
  const reached = new Set(from);
  for (const path of reached) {
    const text = textOf(path).replace(/^import type [^;]*;/gm, "");
    for (const target of importsIn(path, text))
      for (const end of ["", ".ts", ".tsx"]) if (files.includes(target + end)) reached.add(target + end);
  }
  return [...reached];
}

describe("the architecture", () => {
  test("reads the tree", () => {
    expect(files.length).toBeGreaterThan(40);
    expect(importsOf("lib/architecture.test.ts")).toEqual([]);
    expect(mayImport("lib/scene/scene.ts", "components/ui/button")).toBe(false);
    expect(mayImport("components/map/a.tsx", "components/timeline/b")).toBe(false);
    expect(mayImport("lib/domain/day.ts", "lib/view/view")).toBe(false);
    expect(mayImport("lib/domain/day.ts", "lib/theatre/theatre")).toBe(true);
    expect(mayImport("lib/domain/day.ts", "lib/theatre/stories/shipped")).toBe(false);
    expect(mayImport("lib/theatre/theatre.ts", "lib/domain/day")).toBe(false);
  });

  test("imports run in one direction", () => {
    const wrong = files.flatMap((path) =>
      importsOf(path)
        .filter((target) => !mayImport(path, target))
        .map((target) => `${path} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("no folder imports its way back to itself", () => {
    const made = new Map([
      ["a", new Set(["b"])],
      ["b", new Set(["c", "d"])],
      ["d", new Set(["b"])],
    ]);
    expect(cycleIn(made)).toEqual(["b", "d", "b"]);
    expect(cycleIn(foldersImported())).toBeNull();
  });

  test("a file says .client exactly where it says use client", () => {
    const wrong = shipped.filter((path) => {
      const text = textOf(path);
      return /^["']use client["'];/.test(text) !== /\.client\.tsx?$/.test(path);
    });
    // The router gives this file its name.
    expect(wrong).toEqual(["app/error.tsx"]);
  });

  test("lib knows no React, DOM library or Next", () => {
    const wrong = files
      .filter((path) => path.startsWith("lib/") && !path.includes(".test."))
      .filter((path) => LIBRARIES.test(textOf(path)));
    expect(wrong).toEqual([]);
  });

  test("only `day` gives a number the brand of a day", () => {
    const giving = shipped.filter((path) => /\bas Day\b(?! *[,}])/.test(textOf(path)));
    expect(giving).toEqual(["lib/domain/day.ts"]);
  });

  test("what checks the dataset stays on the server, and what writes a slide of the atlas knows no files", () => {
    const inBrowser = reachedFrom(shipped.filter((path) => /\.(client\.tsx?|worker\.ts)$/.test(path)));
    expect(inBrowser).toContain("lib/dataset/wire.ts");
    expect(inBrowser.filter((path) => /^lib\/dataset\/(rows|checks)\//.test(path))).toEqual([]);
    const slide = reachedFrom(["lib/story/written-atlas-slide.ts"]);
    expect(slide.filter((path) => path.startsWith("lib/files/"))).toEqual([]);
  });

  test("no file is a drawer for anything", () => {
    expect(files.filter((path) => FORBIDDEN_NAMES.test(posix.basename(path)))).toEqual([]);
  });

  test("no type shadows the browser or the map library", () => {
    const wrong = files.filter((path) => FORBIDDEN_TYPES.test(textOf(path)));
    expect(wrong).toEqual([]);
  });
});
