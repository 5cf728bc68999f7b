import type { Browser } from "@playwright/test";
import { median, type Row } from "./print-table";

interface Load {
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  readonly mapIdleMs: number;
}

async function loadOnce(browser: Browser, address: string, width: number, height: number): Promise<Load> {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.documentElement.dataset.lcp = String(entry.startTime);
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new MutationObserver((_, observer) => {
      if (document.querySelector('[data-map="idle"]') === null) return;
      observer.disconnect();
      document.documentElement.dataset.idle = String(performance.now());
    }).observe(document, { subtree: true, attributes: true, childList: true, attributeFilter: ["data-map"] });
  });
  await page.goto(address);
  await page.locator("html[data-idle]").waitFor({ state: "attached", timeout: 60_000 });
  const load = await page.evaluate(() => ({
    firstPaintMs: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    largestPaintMs: Number(document.documentElement.dataset.lcp),
    mapIdleMs: Number(document.documentElement.dataset.idle),
  }));
  await context.close();
  return load;
}

/** First and largest contentful paint and the map's first idle, of five fresh visits. */
export async function measureLoad(browser: Browser, origin: string): Promise<Row[]> {
  const screens = [
    { screen: "1440×900", width: 1440, height: 900 },
    { screen: "390×844", width: 390, height: 844 },
  ];
  const rows: Row[] = [];
  for (const { screen, width, height } of screens) {
    const loads: Load[] = [];
    for (let visit = 0; visit < 5; visit += 1) loads.push(await loadOnce(browser, origin, width, height));
    rows.push({
      screen,
      "first contentful paint": median(loads.map((load) => load.firstPaintMs)),
      "largest contentful paint": median(loads.map((load) => load.largestPaintMs)),
      "map idle": median(loads.map((load) => load.mapIdleMs)),
    });
  }
  return rows;
}
