import { expect, type Page } from "@playwright/test";
import { mapIdle } from "./atlas";

/** Chooses a file of the reader's own on the page that is open, and reads it as it is recognised. */
export async function readTableFile(page: Page, name: string, text: string): Promise<void> {
  const input = page.getByLabel("Choose a file", { exact: true });
  await expect(input).toBeVisible();
  const opening = page.waitForEvent("filechooser");
  await input.press("Enter");
  await (await opening).setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Read the file" }).press("Enter");
  await mapIdle(page);
}

/** The list of rows; its options are those that are seen. */
export function rowList(page: Page) {
  return page.getByRole("region", { name: "Rows in view" }).getByRole("listbox");
}

/** Rows over a year, in 2023; the newest comes first in the list. */
export function manyRows(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2023, 0, 1 + Math.floor((i * 365) / count))).toISOString().slice(0, 10);
    return `${day},${30 + (i % 70) / 10},${40 + (i % 90) / 10},${["drone", "rocket"][i % 2]},Place ${i}`;
  });
  return `date,lat,lon,kind,place\n${rows.join("\n")}\n`;
}
