// `npm run bench`: measures the production build and prints tables. Serves `.next`, so build first.
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { type Browser, chromium } from "@playwright/test";
import { CHROMIUM_FLAGS } from "../support/chromium-flags";
import { findBrowser } from "../tools/find-browser.mjs";
import { measureBareMap } from "./bare-map";
import { measureBytes } from "./bytes";
import { measureLoad } from "./load-times";
import { printTable } from "./print-table";
import { measureSteps } from "./steps";

const PORT = 4174;
const ORIGIN = `http://localhost:${PORT}`;

async function serve(): Promise<ChildProcess> {
  const server = spawn("node_modules/.bin/next", ["start", "-p", String(PORT)], { stdio: "ignore" });
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await fetch(`${ORIGIN}/data/version.json`).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return server;
    await wait(200);
  }
  server.kill();
  throw new Error("the server did not start: run `npm run build` first");
}

async function measureAll(browser: Browser): Promise<void> {
  printTable("Bytes, gzip, kB, on a cold cache", await measureBytes(browser, ORIGIN));
  printTable("Load on a cold cache, ms, median of 5", await measureLoad(browser, ORIGIN));
  const bareFrameMs = await measureBareMap(browser);
  printTable("Slider, 60 steps of a day", await measureSteps(browser, ORIGIN, bareFrameMs));
}

const server = await serve();
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath ? { executablePath } : {}),
});
try {
  await measureAll(browser);
} finally {
  await browser.close();
  server.kill();
}
