import type { Browser, Page } from "@playwright/test";
import { quantile } from "./print-table";

/** Opens the page for the reader's own file on a page of its own. Close its context afterwards. */
export async function openFilePage(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // tsx names functions through a helper that the page does not have.
  await page.addInitScript({ content: "globalThis.__name = (value) => value;" });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask" });
  });
  await page.goto(`${origin}/own-data`);
  return page;
}

/** What reading a file took. Tasks of the main thread below 50 ms are not told apart by the browser: 0. */
interface Opened {
  readonly readMs: number;
  readonly longestTaskMs: number;
  /** From the last row read to the map at rest, and the longest task of that. */
  readonly shownMs: number;
  readonly longestShowingMs: number;
  /** Of the table's columns. */
  readonly tableBytes: number;
}

/** Chooses a file, reads it as it was recognised, and waits for the map. */
export async function openFile(page: Page, path: string): Promise<Opened> {
  await page.getByLabel("Choose a file", { exact: true }).setInputFiles(path);
  await page.getByRole("button", { name: "Read the file" }).waitFor();
  const opened = await page.evaluate(
    () =>
      new Promise<Opened>((resolve) => {
        const { longTasks } = window as unknown as { longTasks: number[] }; // as openFilePage left it
        longTasks.length = 0;
        const startedAtMs = performance.now();
        let readMs = 0;
        let longestTaskMs = 0;
        const look = () => {
          const nowMs = performance.now();
          if (readMs === 0 && document.querySelector('[data-file="shown"]')) {
            readMs = nowMs - startedAtMs;
            longestTaskMs = Math.max(0, ...longTasks);
            longTasks.length = 0;
          }
          if (document.querySelector('[data-map="idle"]') === null) return;
          observer.disconnect();
          const shownMs = nowMs - startedAtMs - readMs;
          // The observer of tasks hears of them a little later.
          setTimeout(() => {
            const { tableBytes } = document.querySelector<HTMLElement>("[data-table-bytes]")?.dataset ?? {};
            const longestShowingMs = Math.max(0, ...longTasks);
            resolve({ readMs, longestTaskMs, shownMs, longestShowingMs, tableBytes: Number(tableBytes) });
          }, 200);
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { subtree: true, childList: true, attributeFilter: ["data-map"] });
        [...document.querySelectorAll("button")]
          .find((button) => button.textContent === "Read the file")
          ?.click();
      }),
  );
  await page.mouse.move(5, 5);
  return opened;
}

export async function closeFile(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Close the file" }).click();
  await page.getByLabel("Choose a file", { exact: true }).waitFor();
}

/** Milliseconds from the pointer coming upon rows to the card that tells of them, at several points of the map: median and p95. */
export async function hoverMs(page: Page): Promise<{ readonly median: number; readonly p95: number }> {
  const times = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const canvas = document.querySelector<HTMLElement>("canvas.maplibregl-canvas");
        const { left = 0, top = 0, width = 0, height = 0 } = canvas?.getBoundingClientRect() ?? {};
        const found: number[] = [];
        const move = (x: number, y: number) =>
          canvas?.dispatchEvent(
            new MouseEvent("mousemove", { clientX: left + x, clientY: top + y, bubbles: true }),
          );
        let spot = 0;
        const next = () => {
          spot += 1;
          if (spot > 60 || found.length === 25) return resolve(found);
          const [x, y] = [
            width * (0.3 + 0.4 * ((spot * 0.618) % 1)),
            height * (0.3 + 0.4 * ((spot * 0.4142) % 1)),
          ];
          const startedAtMs = performance.now();
          const observer = new MutationObserver(() => {
            if (!document.querySelector("[data-hovered-row], [data-hovered-cell]")) return;
            observer.disconnect();
            clearTimeout(giveUp);
            found.push(performance.now() - startedAtMs);
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(next)));
          });
          const giveUp = setTimeout(() => {
            observer.disconnect();
            next();
          }, 400);
          observer.observe(document, {
            subtree: true,
            childList: true,
            characterData: true,
            attributeFilter: ["data-hovered-row", "data-hovered-cell"],
          });
          move(x, y);
        };
        next();
      }),
  );
  await page.mouse.move(5, 5);
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** Milliseconds from turning a value of the legend off, and on again, to its pixels: the slowest of four. */
export async function filterMs(page: Page): Promise<number> {
  const times = await page.evaluate(async () => {
    const map = document.querySelector<HTMLElement>("[data-map]");
    const gl = document.querySelector<HTMLCanvasElement>("canvas.maplibregl-canvas")?.getContext("webgl2");
    const value = document.querySelector<HTMLElement>('[aria-label="Legend"] li button');
    if (!map || !gl || !value) throw new Error("no legend");
    const change = () =>
      new Promise<number>((resolve) => {
        const startedAtMs = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
          const took = performance.now() - startedAtMs;
          requestAnimationFrame(() => setTimeout(() => resolve(took), 300));
        });
        observer.observe(map, { attributeFilter: ["data-visible"] });
        value.click();
      });
    const taken: number[] = [];
    for (let round = 0; round < 4; round += 1) taken.push(await change());
    return taken;
  });
  return Math.max(...times);
}
