import { readdirSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Texts by path from the root of the tree. */
type Tree = ReadonlyMap<string, string>;

/** Files whose names Next calls by itself, those that tests put in the place of `lib/theatre`, and what a build puts in the place of another. */
const ROUTED =
  /^(?:lib\/theatre-fixture\/.*|lib\/messages\/rooms(?:\.browser)?|proxy|app\/(?:.*\/)?(?:page|layout|template|route|error|not-found|sitemap|robots|manifest))\.tsx?$/;

const DECLARED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function|class|interface|type|enum)\*? (\w+)/gm;
/** Names in braces with where they come from, if from anywhere: of an import, or of an export. */
const LISTED = /^(import|export) (?:type )?(?:\w+, )?\{([^}]*)\}(?: from "([^"]+)")?/gm;
/** What is imported whole, or when it is needed. */
const WHOLE = /\bimport\(\s*"([^"]+)"|^import \* as \w+ from "([^"]+)"/gm;

const isTest = (path: string) => path.includes(".test.");

/** The names of `a, type b, c as d`: by which the module they come from knows them, or (`out`) gives them out. */
function namesIn(list: string, out = false): string[] {
  return list.split(",").flatMap((item) => {
    const [inner = "", outer = inner] = item
      .trim()
      .replace(/^type /, "")
      .split(" as ");
    return inner === "" ? [] : [out ? outer : inner];
  });
}

function exportsOf(text: string): string[] {
  const listed = [...text.matchAll(LISTED)].filter(([, word]) => word === "export");
  return [
    ...[...text.matchAll(DECLARED)].map(([, name = ""]) => name),
    ...listed.flatMap(([, , list = ""]) => namesIn(list, true)),
  ].filter((name) => name !== "default");
}

/** Who imports what, as `path name`. Of what is imported whole every name counts that the importing file says. */
function importsOf(path: string, text: string, tree: Tree): string[] {
  const fileOf = (specifier: string) => {
    const base = specifier.startsWith("@/") ? specifier.slice(2) : posix.join(posix.dirname(path), specifier);
    return ["", ".ts", ".tsx"].map((ending) => base + ending).find((file) => tree.has(file));
  };
  const listed = [...text.matchAll(LISTED)].flatMap(([, , list = "", from = ""]) =>
    namesIn(list).map((name) => `${fileOf(from)} ${name}`),
  );
  const whole = [...text.matchAll(WHOLE)].flatMap(([, late, star]) => {
    const file = fileOf(late ?? star ?? "");
    const words = new Set(text.match(/\w+/g));
    return exportsOf(tree.get(file ?? "") ?? "").flatMap((name) =>
      words.has(name) ? `${file} ${name}` : [],
    );
  });
  return [...listed, ...whole];
}

/**
 * Exports that nobody needs, as `path name`: no other file imports them, or tests alone do although the file neither uses them
 * nor is there for tests.
 */
function unusedExports(tree: Tree): string[] {
  const byTests = new Set<string>();
  const byOthers = new Set<string>();
  const importers = new Map<string, Set<string>>();
  for (const [path, text] of tree)
    for (const used of importsOf(path, text, tree)) {
      (isTest(path) ? byTests : byOthers).add(used);
      const [file = ""] = used.split(" ");
      importers.set(file, (importers.get(file) ?? new Set()).add(path));
    }
  const forTests = new Map<string, boolean>();
  const isForTests = (path: string): boolean => {
    const known = forTests.get(path);
    if (known !== undefined) return known;
    forTests.set(path, false); // where imports go in a circle
    const by = [...(importers.get(path) ?? [])];
    const answer = isTest(path) || path.startsWith("e2e/") || (by.length > 0 && by.every(isForTests));
    forTests.set(path, answer);
    return answer;
  };
  const isNeeded = (path: string, name: string, text: string) => {
    const used = `${path} ${name}`;
    if (byOthers.has(used)) return true;
    if (!byTests.has(used)) return false;
    const code = text.replace(/\/\*.*?\*\//gs, "");
    return isForTests(path) || code.split(new RegExp(`\\b${name}\\b`)).length > 2;
  };
  return [...tree].flatMap(([path, text]) =>
    isTest(path) || ROUTED.test(path)
      ? []
      : exportsOf(text).flatMap((name) => (isNeeded(path, name, text) ? [] : `${path} ${name}`)),
  );
}

test("tells an export that somebody needs from one that nobody does", () => {
  const made = new Map([
    [
      "lib/a.ts",
      "export const used = 1;\nexport function late() {}\nexport type Home = 1;\nexport const tested = used;\nexport const inner: Home = tested;\n/** {@link onlyTested} */\nexport const onlyTested = 1;\nconst x = 1;\nexport { x as y };\nexport const unused = 1;",
    ],
    [
      "lib/b.ts",
      'import {\n  used as u,\n} from "./a";\nexport const go = async () => (await import("./a")).late(u);',
    ],
    ["lib/sample.ts", "export const sample = 1;"],
    [
      "lib/a.test.ts",
      'import { onlyTested, tested } from "@/lib/a";\nimport { sample } from "./sample";\nimport { go } from "./b";',
    ],
    ["app/page.tsx", "export const metadata = {};"],
    ["app/metadata.ts", 'export { y as z } from "@/lib/a";'],
  ]);
  expect(unusedExports(made)).toEqual([
    "lib/a.ts Home",
    "lib/a.ts inner",
    "lib/a.ts onlyTested",
    "lib/a.ts unused",
    "app/metadata.ts z",
  ]);
});

test("every export is needed by another file", () => {
  const root = resolve(fileURLToPath(import.meta.url), "../..");
  const paths = ["app", "components", "lib", "e2e"].flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(?:tsx?|mjs)$/.test(path))
      .map((path) => posix.join(folder, path)),
  );
  const tree = new Map(
    ["proxy.ts", ...paths].map((path) => [path, readFileSync(resolve(root, path), "utf8")]),
  );
  expect(tree.size).toBeGreaterThan(1000);
  expect(unusedExports(tree)).toEqual([]);
});
