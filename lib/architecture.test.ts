import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ALLOWED } from "./import-directions.fixture";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");

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
const isClient = (path: string) => /\.client\.tsx?$/.test(path);
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

/** All files that some files bring with them, types left out, and what only files bring that `leads` leaves out. */
function reachedFrom(from: readonly string[], leads = (_: string) => true): readonly string[] {
  const reached = new Set(from);
  for (const path of reached) {
    if (!leads(path)) continue;
    const text = textOf(path).replace(/^import type [^;]*;/gm, "");
    for (const target of importsIn(path, text))
      for (const end of ["", ".ts", ".tsx"]) if (files.includes(target + end)) reached.add(target + end);
  }
  return [...reached];
}

describe("the architecture", () => {
  test("reads the tree", () => {
    expect(files.length).toBeGreaterThan(40);
    expect(importsOf("lib/architecture.test.ts")).toEqual(["lib/import-directions.fixture"]);
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
      return /^["']use client["'];/.test(text) !== isClient(path);
    });
    // The router gives this file its name.
    expect(wrong).toEqual(["app/error.tsx"]);
  });

  test("what a server alone renders asks for no words by a hook", () => {
    const HOOK = /\buse(?:Words|Lang)\(/;
    const asking = shipped.filter((path) => HOOK.test(textOf(path)));
    expect(asking).toContain("components/ui/filter-line.client.tsx");
    const pages = files.filter((path) => /^app\/.*(page|layout|not-found)\.tsx$/.test(path));
    const onServer = reachedFrom(pages, (path) => !isClient(path)).filter((path) => !isClient(path));
    expect(onServer).toContain("components/charts/charts-page.tsx");
    expect(asking.filter((path) => onServer.includes(path))).toEqual([]);
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
