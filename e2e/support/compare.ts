import { expect, type Locator, type Page } from "@playwright/test";

/** One of the two maps. */
export function mapOfSide(page: Page, side: "a" | "b"): Locator {
  return page.locator(`.compare-box[data-side="${side}"] [data-map]`);
}

/** Opens a comparison and waits until both maps have painted and rest. */
export async function openComparison(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await bothIdle(page);
}

export async function bothIdle(page: Page): Promise<void> {
  for (const side of ["a", "b"] as const)
    await expect(mapOfSide(page, side)).toHaveAttribute("data-map", "idle", { timeout: 40_000 });
}

/** Left count, right count and difference in the row of that name, as numbers. */
export async function countsOf(page: Page, row: string): Promise<number[]> {
  const cells = page.getByRole("row", { name: new RegExp(`^${row}`) }).getByRole("cell");
  return (await cells.allTextContents()).map((text) => Number(text.replace("−", "-")));
}
