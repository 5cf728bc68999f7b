import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { daySlider, errorsOf, mapIdle, mapOf, paintedDay, strangersOf } from "./support/atlas";

const SECRET = "gazelle-7312";

function csvFile(name: string, text: string) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** Chooses a file with the keyboard alone. */
async function choose(page: Page, file: Parameters<Awaited<ReturnType<typeof chooser>>["setFiles"]>[0]) {
  await expect(page.getByLabel("Choose a file", { exact: true })).toBeVisible();
  await (await chooser(page)).setFiles(file);
}

async function chooser(page: Page) {
  const input = page.getByLabel("Choose a file", { exact: true });
  const opening = page.waitForEvent("filechooser");
  await input.press("Enter");
  return opening;
}

async function read(page: Page) {
  await page.getByRole("button", { name: "Read the file" }).press("Enter");
}

const said = (page: Page) => page.getByRole("region", { name: "Rows read" }).getByRole("status");

test("a file is opened, read and told of by keyboard alone, and no request carries any of it", async ({
  page,
  context,
}) => {
  const strangers = strangersOf(context);
  const errors = errorsOf(page);
  await page.goto("/own-data");
  const carried: string[] = [];
  context.on("request", (request) => {
    const sent = `${request.url()} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`;
    if (request.method() !== "GET" || /gazelle|7312/.test(sent)) carried.push(request.url());
  });
  const rows = Array.from(
    { length: 300 },
    (_, i) => `2024-01-${10 + (i % 20)},33.5,${30 + i / 100},${SECRET} ${i}`,
  );
  await choose(page, csvFile(`${SECRET}.csv`, `date,lat,lon,notes\n${rows.join("\n")}\n`));
  await expect(page.getByLabel("Latitude (needed)")).toHaveValue("1");
  await read(page);
  await expect(said(page)).toHaveText("300 rows read, 10 January 2024 to 29 January 2024. None was refused.");
  expect(carried).toEqual([]);
  expect(strangers).toEqual([]);
  expect(errors).toEqual([]);
});

test("refused rows are counted, listed with row, column and reason, and downloaded; good ones are read", async ({
  page,
}) => {
  await page.goto("/own-data");
  await choose(
    page,
    csvFile(
      "mixed.csv",
      'date,lat,lon,note\n2024-01-10,33.5,44,ok\n2024-01-11,0,0,zero\n2024-01-12,133.5,44,swap\n2024-02-30,33,44,day\n=1+1,33,44,formula\n2024-01-12,33,44,"open\n',
    ),
  );
  await read(page);
  await expect(said(page)).toHaveText("1 row read, 10 January 2024 to 10 January 2024; 5 rows refused.");
  await page.getByText("Show refused rows").press("Enter");
  const refused = page.getByRole("region", { name: "Refused rows", exact: true });
  await expect(refused.getByRole("row", { name: /^4 lat .*look swapped 133\.5$/ })).toBeVisible();
  await expect(refused.getByText("1 row: The date does not exist")).toBeVisible();
  const downloading = page.waitForEvent("download");
  await refused.getByRole("button", { name: "Download all refused rows" }).press("Enter");
  const text = readFileSync(await (await downloading).path(), "utf8");
  expect(text.split("\r\n")).toHaveLength(7);
  expect(text).toContain("'=1+1");
});

test("where a column leaves day and month open, the reader is asked", async ({ page }) => {
  await page.goto("/own-data");
  await choose(page, csvFile("open.csv", "date;lat;lon\n04/02/2024;33,5;44,1\n05/02/2024;33,5;44,1\n"));
  const button = page.getByRole("button", { name: "Read the file" });
  await expect(button).toBeDisabled();
  await expect(page.getByText("Is the day or the month first in its dates?")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /decimal comma/ })).toBeChecked();
  const outcomes = page.getByRole("group", { name: "Is the day or the month first?", exact: true });
  await expect(outcomes.getByText("4 February 2024 to 5 February 2024")).toBeVisible();
  await expect(outcomes.getByText("2 April 2024 to 2 May 2024")).toBeVisible();
  await page.getByRole("radio", { name: /^Day first/ }).press("Space");
  await read(page);
  await expect(said(page)).toHaveText("2 rows read, 4 February 2024 to 5 February 2024. None was refused.");
});

test("text from a file is only ever text", async ({ page }) => {
  const errors = errorsOf(page);
  const hostile = `<img src=x onerror=document.title='owned'><script>document.title='owned'</script>`;
  await page.goto("/own-data");
  await choose(
    page,
    csvFile(
      `${hostile.slice(0, 40).replaceAll("/", "")}.csv`,
      `date,lat,lon,"${hostile}"\n2024-01-10,33.5,44,"${hostile}"\n"${hostile}",33,44,x\n`,
    ),
  );
  await expect(page.getByRole("cell", { name: "<img src=x" }).first()).toBeVisible();
  await read(page);
  await page.getByText("Show refused rows").press("Enter");
  await expect(page.getByRole("cell", { name: "<img src=x" }).first()).toBeVisible();
  await page.locator("[data-row]").press("Enter");
  await expect(page.getByRole("region", { name: "The selected row" })).toContainText("<img src=x");
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  await expect(page).toHaveTitle(
    /^<img src=x onerror=document\.title='owned.*, 10 January 2024 · Escalation Atlas$/,
  );
  expect(errors).toEqual([]);
});

test("every example file on the page is read as it is, packed too", async ({ page }) => {
  await page.goto("/own-data");
  const files = await page
    .locator('a[href^="/examples/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(files).toHaveLength(6);
  for (const href of files) {
    const packed = gzipSync(readFileSync(`public${href}`));
    await choose(page, {
      name: `${href?.split("/").at(-1)}.gz`,
      mimeType: "application/gzip",
      buffer: packed,
    });
    await read(page);
    await expect(said(page)).toContainText("24 rows read");
    await expect(said(page)).toContainText("None was refused");
    await page.getByRole("button", { name: "Close the file" }).press("Enter");
  }
});

test("a file that is none says why, and without scripts the page still explains", async ({
  page,
  browser,
}) => {
  await page.goto("/own-data");
  await choose(page, {
    name: "report.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7 report"),
  });
  await expect(page.getByRole("alert").filter({ hasText: "report.pdf" })).toContainText(
    "This is a PDF, which is not supported. CSV, spreadsheets",
  );
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto("/own-data");
  await expect(plain.getByRole("heading", { name: "Privacy" })).toBeVisible();
  await expect(plain.getByLabel("Choose a file", { exact: true })).toBeHidden();
  await context.close();
});

const KINDS = ["drone", "rocket", "drone"];

/** Three rows in one place, on 10, 11 and 20 January. */
async function openThree(page: Page) {
  const days = ["2024-01-10", "2024-01-11", "2024-01-20"];
  const rows = days.map((day, i) => `${day},33.5,40.25,${KINDS[i]},"Note ${i}\nsecond line"`);
  await page.goto("/own-data");
  await choose(page, csvFile("three.csv", `date,lat,lon,kind,notes\n${rows.join("\n")}\n`));
  await read(page);
  await mapIdle(page);
}

test("the timeline, the spans and the legend decide what is painted", async ({ page }) => {
  const errors = errorsOf(page);
  await openThree(page);
  await paintedDay(page, "2024-01-20");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "3");
  await page.getByRole("button", { name: "Day", exact: true }).press("Enter");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "1");
  await daySlider(page).press("ArrowLeft");
  await paintedDay(page, "2024-01-19");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "0");
  await page.getByRole("button", { name: "Previous row" }).press("Enter");
  await paintedDay(page, "2024-01-11");
  await page.getByRole("button", { name: "From", exact: true }).press("Enter");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "2");
  await page.getByRole("button", { name: /^drone/ }).press("Enter");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "1");
  await expect(page.getByText("1 row shown")).toBeVisible();
  expect(errors).toEqual([]);
});

test("a row is found by the pointer and in the list, its texts read from the file", { tag: "@map" }, async ({
  page,
}) => {
  await openThree(page);
  const box = await mapOf(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x - 40, y - 40);
  await page.mouse.move(x, y);
  await expect(page.locator('[data-hovered-row="4"]')).toContainText("and 2 rows more here");
  await page.mouse.click(x, y);
  const detail = page.getByRole("region", { name: "The selected row" });
  await expect(detail).toContainText("Note 2");
  await detail.getByRole("button", { name: "Close the row" }).press("Enter");
  await page.locator('[data-row="2"]').press("Enter");
  await expect(detail).toContainText("Row 2, 10 January 2024");
  await expect(detail).toContainText("second line");
});

test("a link says which file it needs and shows the same of it", async ({ page }) => {
  await openThree(page);
  await page.getByRole("button", { name: "Day", exact: true }).press("Enter");
  await daySlider(page).press("ArrowLeft");
  await expect(page).toHaveURL(/#file=three\.csv&rows=3&on=2024-01-19&span=day&v=1$/);
  const link = page.url();
  await page.goto("/method");
  await page.goto(link);
  await expect(page.getByText("This link needs the file “three.csv” (3 rows)")).toBeVisible();
  await choose(page, csvFile("other.csv", "date,lat,lon\n2024-01-18,33.5,40\n2024-01-22,33.5,40\n"));
  await read(page);
  await paintedDay(page, "2024-01-19");
  await expect(page.getByText(/^The link was made on “three\.csv” with 3 rows/)).toBeVisible();
});

test("a file is kept across reloads only where that is asked for, and forgotten when told to", async ({
  page,
}) => {
  const opened = page.locator('[data-file="shown"]');
  await openThree(page);
  await page.reload();
  await expect(page.getByLabel("Choose a file", { exact: true })).toBeVisible();
  await openThree(page);
  await page.getByRole("checkbox", { name: "Keep this file in this browser" }).press("Space");
  await expect(page.getByText("It reopens when you come back.")).toBeVisible();
  await page.reload();
  await expect(opened).toBeVisible();
  await expect(said(page)).toContainText("3 rows read");
  await expect(page.getByRole("checkbox", { name: "Keep this file in this browser" })).toBeChecked();
  await page.getByRole("checkbox", { name: "Keep this file in this browser" }).press("Space");
  await expect(page.getByText("It reopens when you come back.")).toBeHidden();
  await page.reload();
  await expect(page.getByLabel("Choose a file", { exact: true })).toBeVisible();
});
