import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import type { Row } from "./print-table";

interface Loaded {
  readonly type: string;
  readonly bytes: number;
  readonly endedAtMs: number;
}

const NAMES: Record<string, string> = {
  Document: "document",
  Script: "script",
  Stylesheet: "style",
  Font: "font",
  Fetch: "data",
  XHR: "data",
  Image: "image",
};

const kb = (bytes: number) => bytes / 1000;

/** Gzipped bytes of the script that every page of the framework loads, whatever is on it. */
function frameworkBytes(): number {
  const manifest: { rootMainFiles: string[] } = JSON.parse(readFileSync(".next/build-manifest.json", "utf8"));
  return manifest.rootMainFiles.reduce(
    (sum, file) => sum + gzipSync(readFileSync(`.next/${file}`)).length,
    0,
  );
}

/** Bytes over the wire to the first paint, by the page's own script tags, and to the map's first idle. */
export async function measureBytes(browser: Browser, origin: string): Promise<Row[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  const types = new Map<string, string>();
  const loaded: Loaded[] = [];
  let offsetMs = 0;
  devtools.on("Network.requestWillBeSent", ({ requestId, type, wallTime, timestamp }) => {
    types.set(requestId, type ?? "Other");
    offsetMs = (wallTime - timestamp) * 1000;
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    const type = types.get(requestId) ?? "Other";
    loaded.push({
      type: NAMES[type] ?? "other",
      bytes: encodedDataLength,
      endedAtMs: timestamp * 1000 + offsetMs,
    });
  });
  await page.goto(origin);
  await page.locator('[data-map="idle"]').waitFor({ timeout: 60_000 });
  const paintedAtMs = await page.evaluate(() => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    return performance.timeOrigin + (paint?.startTime ?? 0);
  });
  const tags = await page.evaluate(() =>
    [...document.querySelectorAll("script[src]:not([nomodule])")].map(
      (script) => (script as HTMLScriptElement).src,
    ),
  );
  const html = await (await context.request.get(origin)).text();
  const named = tags.map((src) => new URL(src).pathname).filter((path) => html.includes(path));
  const tagBytes = named.reduce(
    (sum, path) => sum + gzipSync(readFileSync(path.replace("/_next/", ".next/"))).length,
    0,
  );
  await context.close();

  const sum = (type: string, before: number) =>
    kb(
      loaded
        .filter((item) => item.type === type && item.endedAtMs <= before)
        .reduce((total, item) => total + item.bytes, 0),
    );
  const kinds = ["document", "script", "style", "font", "data"];
  const framework = frameworkBytes();
  return [
    { until: "first paint", ...Object.fromEntries(kinds.map((kind) => [kind, sum(kind, paintedAtMs)])) },
    {
      until: "map idle",
      ...Object.fromEntries(kinds.map((kind) => [kind, sum(kind, Number.POSITIVE_INFINITY)])),
    },
    { until: "script tags of the page", script: kb(tagBytes) },
    { until: "of these the framework's own", script: kb(framework) },
    { until: "of these the app's", script: kb(tagBytes - framework) },
  ];
}
