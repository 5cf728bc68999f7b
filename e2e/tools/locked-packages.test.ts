import { expect, test } from "vitest";
import { hasNameOfNode, isFree, type LockedPackage, lockedPackages } from "./locked-packages";

const packages = lockedPackages();
const names = (list: readonly LockedPackage[]) => list.map(({ path, version }) => `${path}@${version}`);

test("reads the lock file", () => {
  expect(packages.length).toBeGreaterThan(300);
  expect(packages.find(({ name }) => name === "next")?.integrity).toMatch(/^sha512-/);
});

test("every package's bytes are held to a hash, other systems' too, but for our own", () => {
  const strange = packages.filter(
    ({ integrity, isOwn }) => !isOwn && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""),
  );
  expect(names(strange)).toEqual([]);
});

test("no package but our own has a name of Node's", () => {
  const node = {
    path: "node_modules/https",
    name: "https",
    version: "1.0.0",
    licence: "ISC",
    integrity: null,
    isOwn: false,
  };
  expect(hasNameOfNode(node)).toBe(true);
  expect(names(packages.filter((one) => hasNameOfNode(one) && !one.isOwn))).toEqual([]);
});

test("every package has a licence that this project can keep", () => {
  expect([
    isFree("(MIT OR GPL-3.0-or-later)"),
    isFree("GPL-3.0-or-later"),
    isFree("MIT AND GPL-2.0"),
  ]).toEqual([true, false, false]);
  expect(names(packages.filter(({ licence }) => licence === null || !isFree(licence)))).toEqual([]);
});
