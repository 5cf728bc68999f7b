import { readdirSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = resolve(fileURLToPath(import.meta.url), "../..");
const MOST_LINES = 300;
const MOST_FILES = 25;

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
  expect([...texts].filter(([, text]) => text.trimEnd().split("\n").length > MOST_LINES)).toEqual([]);
});

test("no folder has more than 25 files, tests aside", () => {
  const sizes = new Map<string, number>();
  for (const path of shipped) sizes.set(posix.dirname(path), (sizes.get(posix.dirname(path)) ?? 0) + 1);
  expect(sizes.size).toBeGreaterThan(50);
  expect([...sizes].filter(([, size]) => size > MOST_FILES)).toEqual([]);
});
