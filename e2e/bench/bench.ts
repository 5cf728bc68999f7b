// `npm run bench`: measures the production build and prints tables. Serves `.next`, so build first.
// `npm run bench -- steps idle` measures only these of: bytes load steps idle heap previews slides exports panels own formats serve.
// `npm run bench -- fuzz` asks for 10,000 fuzzed addresses (ATLAS_BENCH_ADDRESSES) and fails where one gets an error of the server's.
// ATLAS_BENCH_ROWS: how many rows the files of one's own have, "1000,10000,100000,1000000" unless told otherwise.
// ATLAS_BENCH_MINUTES: how long the heap is watched, ten minutes unless told otherwise.
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { type Browser, chromium } from "@playwright/test";
import { CHROMIUM_FLAGS } from "../support/chromium-flags";
import { findBrowser } from "../tools/find-browser.mjs";
import { measureBytes } from "./bytes";
import { measureHeap, measureIdle } from "./endurance";
import { measureExports } from "./exports";
import { FILE_TARGETS, measureFile } from "./file";
import { measureFileFormats } from "./file-formats";
import { measureFileMarks } from "./file-marks";
import { measureFuzz } from "./fuzz";
import { measureLoad } from "./load-times";
import { measurePanels, PANEL_TARGETS } from "./panels";
import { measurePreviews } from "./previews";
import { printTable } from "./print-table";
import { measureServing } from "./serve";
import { measureSlideChanges } from "./slide-changes";
import { measureSteps, STEP_TARGETS } from "./steps";

const PORT = 4174;
const ORIGIN = `http://localhost:${PORT}`;

async function serve(): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["--expose-gc", ".next/serve.mjs", "-p", String(PORT)], {
    stdio: "ignore",
  });
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

const MINUTES = Number(process.env.ATLAS_BENCH_MINUTES ?? 10);
const wanted = process.argv.slice(2);
const wants = (name: string) => wanted.length === 0 || wanted.includes(name);

async function measureAll(browser: Browser): Promise<void> {
  // First, while the server has drawn none.
  if (wants("previews")) printTable("Preview images, ms", await measurePreviews(ORIGIN));
  if (wants("bytes")) printTable("Bytes, gzip, kB, on a cold cache", await measureBytes(browser, ORIGIN));
  if (wants("load")) printTable("Load on a cold cache, ms, median of 5", await measureLoad(browser, ORIGIN));
  if (wants("steps")) printTable(`Steps of a day, ms; ${STEP_TARGETS}`, await measureSteps(browser, ORIGIN));
  if (wants("idle")) printTable("An idle page", await measureIdle(browser, ORIGIN));
  if (wants("heap")) printTable("Heap over looped playback", await measureHeap(browser, ORIGIN, MINUTES));
  if (wants("slides")) printTable("From slide to slide, ms", await measureSlideChanges(browser, ORIGIN));
  if (wants("exports")) printTable("Export of a story of ten slides", await measureExports(browser, ORIGIN));
  if (wants("panels"))
    printTable(`Table and charts, longest task, ms; ${PANEL_TARGETS}`, await measurePanels(browser, ORIGIN));
  if (wants("serve")) printTable("Answers of one process", await measureServing());
  // Only where it is asked for: it takes a quarter of an hour.
  if (wanted.includes("fuzz")) printTable("Fuzzed addresses", await measureFuzz(ORIGIN));
  // Likewise: it takes a build of its own.
  if (wanted.includes("marks")) printTable("Small files, ms", await measureFileMarks(browser, ORIGIN));
  if (wants("formats"))
    printTable("100,000 rows in each format, with the worker's code in Node", await measureFileFormats());
  if (wants("own")) {
    const { reading, steps, leak } = await measureFile(browser, ORIGIN);
    console.log(`\nA file of the reader's own, ms unless told otherwise; ${FILE_TARGETS}`);
    printTable("Reading it", reading);
    printTable("Steps of a day in it, near its last", steps);
    printTable("Memory, its page empty before and after", leak);
  }
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
