import { join } from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { mapIdle } from "./atlas";

export const SECRET = "gazelle-7312";
const KINDS = ["drone", "rocket", "=1+1", "قصف"];

/** Rows on the forty days from 1 January 2024, spread over the theatre. */
export function sampleFile(name: string, count: number) {
  const rows = Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2024, 0, 1 + (i % 40))).toISOString().slice(0, 10);
    return `${day},${(31 + ((i * 37) % 710) / 110).toFixed(4)},${(37 + ((i * 53) % 970) / 110).toFixed(4)},"${KINDS[i % 4]}","${SECRET} ${i}, ""quoted"""`;
  });
  return {
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(`date,lat,lon,kind,notes\n${rows.join("\n")}\n`),
  };
}

export async function open(page: Page, file: ReturnType<typeof sampleFile>): Promise<void> {
  await page.goto("/own-data");
  await page.getByLabel("Choose a file", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Read the file" }).press("Enter");
  await mapIdle(page);
}

export async function openExport(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Export…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: /^Export the view of/ });
  await expect(dialog.getByRole("img", { name: /^Preview/ })).toBeVisible();
  return dialog;
}

/** Presses the button and keeps what comes of it, under the name that it is given. */
export async function saved(page: Page, button: Locator): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 100_000 }),
    button.press("Enter"),
  ]);
  const name = download.suggestedFilename();
  const path = join(test.info().outputDir, name);
  await download.saveAs(path);
  return { name, path };
}

/** Everything that the page sends which holds something of the file. */
export function carriedBy(page: Page): string[] {
  const carried: string[] = [];
  page.context().on("request", (request) => {
    const sent = `${request.url()} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`;
    if (!request.url().startsWith("blob:") && (request.method() !== "GET" || /gazelle|7312/.test(sent)))
      carried.push(request.url());
  });
  return carried;
}
