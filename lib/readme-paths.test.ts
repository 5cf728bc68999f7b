import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = resolve(fileURLToPath(import.meta.url), "../..");

/** Every file of the tree that a text may name, from its root. */
const tree: readonly string[] = ["app", "components", "lib", "e2e", "public"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) =>
    posix.join(folder, path),
  ),
);
const rooms = tree.filter((path) => posix.basename(path) === "README.md");
const texts = ["README.md", "CONTRIBUTING.md", ...rooms];

/** Paths in code spans and links: from a folder of the root, or the name of a file of code. */
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  const links = [...text.matchAll(/\]\(([^)#\s]+)\)/g)].map(([, link = ""]) => link);
  return [...spans, ...links].filter(
    (path) =>
      /^(?:app|components|lib|e2e|public)\/[\w./[\]-]*$/.test(path) ||
      /^[\w./-]+\.(?:tsx?|css|mjs)$/.test(path),
  );
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
    const missing = pathsIn(readFileSync(join(ROOT, path), "utf8")).filter((named) => !isThere(named, path));
    expect(missing).toEqual([]);
  });
});

test.each(rooms.filter((path) => path !== "lib/theatre/README.md"))(
  "%s numbers its invariants and says of each what holds it",
  (path) => {
    const lines = readFileSync(join(ROOT, path), "utf8").split("\n");
    const invariants = lines.filter((line) => /^\d+\. /.test(line));
    expect(invariants.map((line) => Number.parseInt(line, 10))).toEqual(
      invariants.map((_, index) => index + 1),
    );
    expect(invariants.length).toBeGreaterThanOrEqual(3);
    for (const line of invariants) expect(line).toMatch(/\.(?:test|spec)\.tsx?`|held by nothing|type/);
    expect(lines.length).toBeLessThanOrEqual(31);
  },
);
