import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { API_PARAMETER_NAMES } from "./export/api/api-parameters";
import { FILE_KEYS } from "./files/view/file-link";
import { LINK_KEYS } from "./view/keys/link-keys";

const ROOT = resolve(fileURLToPath(import.meta.url), "../..");

/** Every file of the tree that a text may name, from its root; what a run of the tests left is none. */
const tree: readonly string[] = ["app", "components", "lib", "e2e", "public"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => posix.join(folder, path))
    .filter((path) => !path.startsWith("e2e/.results/")),
);
const rooms = tree.filter((path) => posix.basename(path) === "README.md");
const texts = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...tree.filter((path) => path.endsWith(".md")),
];
/** What says more of a room than its README has place for. */
const documents = texts.filter((path) => path.includes("/") && posix.basename(path) !== "README.md");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** Paths in code spans and links: from a folder of the root, or the name of a file of code. A link is always one. */
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  const links = [...text.matchAll(/\]\(([^)#\s]+)\)/g)].map(([, link = ""]) => link);
  const named = spans.filter(
    (path) =>
      /^(?:app|components|lib|e2e|public)\/[\w./[\]-]*$/.test(path) ||
      /^[\w./-]+\.(?:tsx?|css|mjs|md)$/.test(path),
  );
  return [...named, ...links.filter((link) => !link.includes(":"))];
}

/** From the root or from the text's own folder; a test, and a file that the root's texts name, by the end of its path. */
function isThere(path: string, from: string): boolean {
  const bare = path.replace(/\/$/, "");
  if (existsSync(join(ROOT, bare)) || existsSync(join(ROOT, posix.dirname(from), bare))) return true;
  const isLoose = posix.dirname(from) === "." || /\.(?:test|spec)\.tsx?$/.test(bare);
  return isLoose && !bare.startsWith("lib/") && tree.some((file) => file.endsWith(`/${bare}`));
}

test("finds paths in a text", () => {
  expect(
    pathsIn("`lib/domain`, `day.ts` and [a](lib/theatre/README.md), not `app/…`, `Day` or `a b.ts`"),
  ).toEqual(["lib/domain", "day.ts", "lib/theatre/README.md"]);
  expect(isThere("lib/domain/day.ts", "README.md")).toBe(true);
  expect(isThere("lib/domain/hour.ts", "README.md")).toBe(false);
  expect(isThere("hour.test.ts", "lib/domain/README.md")).toBe(false);
});

describe("a path that a text for engineers names is there", () => {
  test("rooms have such texts", () => {
    expect(rooms.length).toBeGreaterThan(25);
  });

  test.each(texts)("%s", (path) => {
    expect(pathsIn(read(path)).filter((named) => !isThere(named, path))).toEqual([]);
  });
});

test("the README has at most 120 lines, and some text leads to every document", () => {
  expect(read("README.md").trimEnd().split("\n").length).toBeLessThanOrEqual(120);
  const found = new Set(texts.flatMap((text) => linksIn(text)));
  expect(documents.length).toBeGreaterThan(6);
  expect(documents.filter((path) => !found.has(path))).toEqual([]);
});

/** Where the paths that a text names lead, read from its own folder. */
function linksIn(path: string): string[] {
  return pathsIn(read(path)).map((named) => posix.join(posix.dirname(path), named));
}

describe("a document names all that the code knows", () => {
  const spans = (path: string) => [...read(path).matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  const code = tree.filter((path) => /\.(?:tsx?|mjs)$/.test(path) && !path.includes(".test."));

  test.each([
    ["link keys", "lib/view/LINKS.md", [...Object.keys(LINK_KEYS), ...Object.keys(FILE_KEYS), "only", "not"]],
    ["parameters of the API", "lib/export/API.md", API_PARAMETER_NAMES],
  ])("%s", (_, path, names) => {
    expect(names.filter((name) => !spans(path).includes(name))).toEqual([]);
  });

  test.each([
    [
      "app/server/DEPLOYING.md",
      /^(?:app|components|lib)\//,
      /\benvironment\.(\w+)|\bwhole\("(\w+)"|process\.env\.(\w+)/g,
    ],
    ["e2e/bench/MEASURED.md", /^e2e\/bench\//, /process\.env\.(\w+)/g],
  ])("variables of the environment: %s", (path, folders, pattern) => {
    const names = code
      .filter((file) => folders.test(file))
      .flatMap((file) => [...read(file).matchAll(pattern)].map(([, ...found]) => found.find(Boolean) ?? ""));
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !spans(path).includes(name))).toEqual([]);
  });

  test("packages", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json"));
    const readme = read("README.md");
    const names = Object.keys({ ...dependencies, ...devDependencies });
    expect(names.length).toBeGreaterThan(30);
    const told = names.map((name) =>
      name.replace(/^@types\/.*/, "@types/*").replace(/^@fontsource.*-arabic/, "-arabic"),
    );
    expect(told.filter((name) => !readme.includes(name))).toEqual([]);
  });
});

test.each(rooms.filter((path) => path !== "lib/theatre/README.md"))(
  "%s numbers its invariants and says of each what holds it",
  (path) => {
    const lines = read(path).split("\n");
    const invariants = lines.filter((line) => /^\d+\. /.test(line));
    expect(invariants.map((line) => Number.parseInt(line, 10))).toEqual(
      invariants.map((_, index) => index + 1),
    );
    expect(invariants.length).toBeGreaterThanOrEqual(3);
    for (const line of invariants) expect(line).toMatch(/\.(?:test|spec)\.tsx?`|held by nothing|type/);
    expect(lines.length).toBeLessThanOrEqual(31);
  },
);
