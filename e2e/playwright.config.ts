import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS } from "./support/chromium-flags";
import { presentBrowser } from "./tools/find-browser.mjs";

const executablePath = presentBrowser();
const PORT = Number(process.env.ATLAS_PORT ?? 4173);

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: ".results/artifacts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: process.env.CI ? 2 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
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
    trace: "on-first-retry",
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(executablePath ? { executablePath } : {}),
    },
  },
  webServer: {
    command: `node_modules/.bin/next start -p ${PORT}`,
    cwd: "..",
    url: `http://localhost:${PORT}/data/version.json`,
    reuseExistingServer: !process.env.CI,
    timeout: 60_000,
  },
});
