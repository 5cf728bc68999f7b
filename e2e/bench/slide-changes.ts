import type { Browser } from "@playwright/test";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { median, quantile, type Row } from "./print-table";

/**
 * Milliseconds from the clicker's key to the settled picture of the next slide: its day painted and the map at rest. With motion that holds
 * the camera's flight and the days that run by, which take 1.6 s at most by design; without, it is the work alone.
 */
export async function measureSlideChanges(browser: Browser, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const reducedMotion of ["no-preference", "reduce"] as const) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion });
    const page = await context.newPage();
    // tsx names functions through a helper that the page does not have.
    await page.addInitScript({ content: "globalThis.__name = (value) => value;" });
    const times: number[] = [];
    for (const { id, slides } of SHIPPED) {
      await page.goto(`${origin}/present/${id}/1`);
      await page.locator('[data-map="idle"]').waitFor({ timeout: 120_000 });
      for (let slide = 2; slide <= slides.length; slide += 1) {
        times.push(
          await page.evaluate(
            (number) =>
              new Promise<number>((resolve) => {
                const startedAtMs = performance.now();
                const map = document.querySelector<HTMLElement>("[data-map]");
                let left = false;
                const look = () => {
                  left ||= map?.dataset.map !== "idle";
                  const there = document.querySelector("main")?.dataset.slide === String(number);
                  const nowMs = performance.now();
                  // A slide may show the map just as it was: then nothing moves, and half a second of rest says so.
                  if (there && map?.dataset.map === "idle" && (left || nowMs - startedAtMs > 500))
                    resolve(nowMs - startedAtMs);
                  else requestAnimationFrame(look);
                };
                document.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", bubbles: true }));
                look();
              }),
            slide,
          ),
        );
      }
    }
    rows.push({
      motion: reducedMotion === "reduce" ? "cut" : "flight",
      slides: times.length,
      "median ms": median(times),
      "p95 ms": quantile(times, 0.95),
    });
    await context.close();
  }
  return rows;
}
