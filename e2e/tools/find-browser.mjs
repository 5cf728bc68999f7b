import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installDebian } from "./install-debian.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const FIXED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Path of a Chromium that is here already: `ATLAS_CHROMIUM`, else the system's; `null` where there is none. */
export function presentBrowser() {
  if (process.env.ATLAS_CHROMIUM) return process.env.ATLAS_CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...FIXED];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/**
 * Path of a Chromium: one that is here, else Debian's package when root, else Playwright's own, for which the answer is
 * `null`.
 */
export function findBrowser() {
  const present = presentBrowser();
  if (present) return present;
  if (installDebian("chromium")) return presentBrowser();
  spawnSync("node_modules/.bin/playwright", ["install", "chromium"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  return null;
}
