import type { Browser, Page } from "@playwright/test";
import type { WireDataset } from "@/lib/dataset/wire";
import { generatedDataset } from "./generated-dataset";

/** How many incidents the page is to hold: those of the dataset, or so many made of them. */
export type Amount = "shipped" | 10_000;

/** Opens a link on a page of its own and waits until its map rests. Close its context afterwards. */
export async function openPage(browser: Browser, address: string, amount: Amount): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // tsx names functions through a helper that the page does not have.
  await page.addInitScript({ content: "globalThis.__name = (value) => value;" });
  await page.addInitScript(() => {
    const counted = { draws: 0 };
    Object.assign(window, { counted });
    for (const name of ["drawArrays", "drawElements", "drawArraysInstanced"] as const) {
      const draw: (...args: never[]) => void = WebGL2RenderingContext.prototype[name];
      Object.assign(WebGL2RenderingContext.prototype, {
        [name](...args: never[]) {
          counted.draws += 1;
          return draw.apply(this, args);
        },
      });
    }
  });
  if (amount !== "shipped") {
    await page.route("**/dataset.json", async (route) => {
      const response = await route.fetch();
      const wire = (await response.json()) as WireDataset; // the app's own server sends nothing else there
      await route.fulfill({ response, json: generatedDataset(wire, amount) });
    });
  }
  await page.goto(address);
  await page.locator('[data-map="idle"]').waitFor({ timeout: 120_000 });
  await page.mouse.move(5, 5);
  return page;
}
