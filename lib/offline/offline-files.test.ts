import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { offlineFilesOf } from "./offline-files";

async function built(buildId: string, names: readonly string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "atlas-offline-"));
  for (const name of [".next/BUILD_ID", ...names]) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), name === ".next/BUILD_ID" ? buildId : "12345");
  }
  return root;
}

const NAMES = [
  ".next/static/chunks/a1.js",
  ".next/static/media/map-dev.b2.mjs",
  ".next/static/media/map.mjs.map",
  "public/basemap/world.json",
  "public/basemap/LICENSES.md",
  "public/fonts/latin.woff2",
];
const routes = [{ path: "/data/1-a/dataset.json", bytes: 9 }];

test("everything that a page can ask for is listed once with its size, and nothing else", async () => {
  const root = await built("one", NAMES);
  const { files, pages } = await offlineFilesOf({ root, routes, datasetVersion: "1-a" });
  expect(files).toEqual([
    { path: "/_next/static/chunks/a1.js", bytes: 5 },
    { path: "/basemap/world.json", bytes: 5 },
    { path: "/data/1-a/dataset.json", bytes: 9 },
    { path: "/fonts/latin.woff2", bytes: 5 },
  ]);
  expect(pages).toContain("/offline/atlas");
});

test("another build or another dataset is another version", async () => {
  const [one, two] = [await built("one", NAMES), await built("two", NAMES)];
  const versionOf = async (root: string, datasetVersion: string) =>
    (await offlineFilesOf({ root, routes, datasetVersion })).version;
  const versions = await Promise.all([versionOf(one, "1-a"), versionOf(two, "1-a"), versionOf(one, "1-b")]);
  expect(new Set(versions).size).toBe(3);
  expect(await versionOf(one, "1-a")).toBe(versions[0]);
});

test("without a build it rejects", async () => {
  await expect(offlineFilesOf({ root: tmpdir(), routes, datasetVersion: "1-a" })).rejects.toThrow(
    /ENOENT.*\.next/,
  );
});
