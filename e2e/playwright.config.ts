import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, DRAWN_FLAGS } from "./support/chromium-flags";
import { presentBrowser } from "./tools/find-browser.mjs";

const executablePath = presentBrowser();
const PORT = Number(process.env.ATLAS_PORT ?? 4173);
const browser = executablePath ? { executablePath } : {};

/**
 * Promises about the interactive map; in other files those that are tagged `@map`. All else is kept where a browser has no WebGL and
 * the drawn map follows the day: a first map in software WebGL costs more of the processor than all else in a test.
 */
const MAP = ["compare", "embed", "file-map", "map", "no-jump", "pick", "present"].map(
  (name) => `${name}.spec.ts`,
);
const DRAWN = { launchOptions: { args: DRAWN_FLAGS, ...browser } };
const INTERACTIVE = { launchOptions: { args: CHROMIUM_FLAGS, ...browser } };

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: ".results/artifacts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: process.env.CI ? 2 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    timezoneId: "UTC",
    locale: "en-GB",
    colorScheme: "light",
    // Readers who have been here: the card for newcomers has a test of its own.
    storageState: {
      cookies: [],
      origins: [
        { origin: `http://localhost:${PORT}`, localStorage: [{ name: "atlas-started", value: "1" }] },
      ],
    },
    // Requests are then seen and held back as they are; e2e/offline.spec.ts allows them.
    serviceWorkers: "block",
    trace: "on-first-retry",
  },
  projects: [
    { name: "drawn", testIgnore: MAP, grepInvert: /@map/, use: DRAWN },
    { name: "map", testMatch: MAP, use: INTERACTIVE },
    { name: "map too", testIgnore: MAP, grep: /@map/, use: INTERACTIVE },
  ],
  webServer: {
    command: `node --expose-gc .next/serve.mjs -p ${PORT}`,
    cwd: "..",
    url: `http://localhost:${PORT}/data/version.json`,
    reuseExistingServer: !process.env.CI,
    timeout: 60_000,
  },
});
