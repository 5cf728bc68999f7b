import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";

/** A package as the lock file names it. */
export interface LockedPackage {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string | null;
  /** What its bytes are held to; `null` where any would do. */
  readonly integrity: string | null;
  /** Whether it lies in this repository. */
  readonly isOwn: boolean;
}

interface LockEntry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** All packages of `package-lock.json`, also those that only another system installs. */
export function lockedPackages(): readonly LockedPackage[] {
  const lock: { readonly packages: Readonly<Record<string, LockEntry>> } = JSON.parse(
    readFileSync(`${ROOT}package-lock.json`, "utf8"),
  );
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (path === "" || entry.link === true) return [];
    const name = entry.name ?? path.split("node_modules/").at(-1) ?? path;
    return [
      {
        path,
        name,
        version: entry.version ?? "",
        licence: entry.license ?? licenceInstalled(path),
        integrity: entry.integrity ?? null,
        isOwn: !path.includes("node_modules/"),
      },
    ];
  });
}

/** The licence that an installed package names where the lock file does not; its text's first words where it names none. */
function licenceInstalled(path: string): string | null {
  const told = `${ROOT}${path}/package.json`;
  const { license }: { readonly license?: string } = existsSync(told)
    ? JSON.parse(readFileSync(told, "utf8"))
    : {};
  const text = ["LICENSE", "LICENSE.md", "LICENCE"].map((name) => `${ROOT}${path}/${name}`).find(existsSync);
  return (
    license ??
    (text && /\bMIT License\b|Permission is hereby granted, free of charge/.test(readFileSync(text, "utf8"))
      ? "MIT"
      : null)
  );
}

/** Finished code for what Node itself has, which old browsers lack; loaded by its name with a slash. */
const STANDS_IN = new Set(["string_decoder"]);

/** Whether a package has a name that Node's own modules have, so that who reads an import cannot tell which is meant. */
export function hasNameOfNode({ name }: LockedPackage): boolean {
  return builtinModules.includes(name) && !STANDS_IN.has(name);
}

const PERMISSIVE =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Zlib|Unlicense|Python-2\.0)$/;
/** Used as they are, beside our own code: drawing on the server, fonts, browser names, CSS minifier, and the picture library that Next lists and nothing here loads. */
const BESIDE = /^(?:MPL-2\.0|OFL-1\.1|CC-BY-4\.0|LGPL-3\.0-or-later)$/;

/** Whether an expression of licences (SPDX) leaves a choice, or asks for nothing, that this project can keep. */
export function isFree(licence: string): boolean {
  const isOne = (name: string) => PERMISSIVE.test(name) || BESIDE.test(name);
  const bare = licence.replace(/^\((.*)\)$/, "$1");
  return bare.includes(" OR ") ? bare.split(" OR ").some(isOne) : bare.split(" AND ").every(isOne);
}
