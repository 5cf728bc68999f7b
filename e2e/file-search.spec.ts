import { expect, type Page, test } from "@playwright/test";
import { daySlider, errorsOf, mapIdle, mapOf, paintedDay } from "./support/atlas";
import { readTableFile, rowList } from "./support/file";

const FEW = [
  "date,lat,lon,kind,side,notes",
  "2024-01-10,33.5,40.25,drone,north,Aïn al-Asad was hit",
  "2024-01-11,34.5,41.25,rocket,south,صاروخ على عَين الأسد",
  "2024-01-18,35.5,42.25,drone,north,Near Deir ez-Zor",
  "2024-01-20,36.5,43.25,mortar,south,gazelle-7312 at night",
].join("\n");

async function openFew(page: Page, hash = "") {
  await page.goto(`/own-data${hash}`);
  await readTableFile(page, "few.csv", FEW);
}

const field = (page: Page) => page.getByRole("searchbox", { name: "Search the rows" });
const shown = (page: Page) => page.locator("[data-shown-rows]");
const status = (page: Page) => page.locator("[data-search]");
/** How high the bars of the days together are drawn: as many as there are rows. */
const bars = (page: Page) => page.locator('[aria-hidden="true"] path.fill-other').first().getAttribute("d");

test("a search decides alike what the map, the list, the bars, the legend and the slider show", async ({
  page,
}) => {
  const errors = errorsOf(page);
  await openFew(page);
  await expect(mapOf(page)).toHaveAttribute("data-visible", "4");
  const allBars = await bars(page);
  for (const [q, held] of [
    ["ain AL asad", "1 row matches"],
    ["عين الاسد", "1 row matches"],
    ["near zor", "1 row matches"],
    ["drone", "2 rows match"],
  ] as const) {
    await field(page).fill(q);
    await expect(status(page)).toHaveText(`${held} “${q}”`);
    const count = held.slice(0, 1);
    await expect(mapOf(page)).toHaveAttribute("data-visible", count);
    await expect(shown(page)).toHaveText(`${count} row${count === "1" ? "" : "s"} shown`);
    await expect(rowList(page).getByRole("option")).toHaveCount(Number(count));
    await expect(daySlider(page)).toHaveAttribute("aria-valuetext", new RegExp(`: ${count} rows?$`));
  }
  await expect(page.getByRole("button", { name: "drone 2" })).toBeVisible();
  await expect(page.getByRole("button", { name: "rocket 0" })).toBeVisible();
  expect(await bars(page)).not.toBe(allBars);
  await field(page).fill("nobody");
  await expect(status(page)).toHaveText("No rows match “nobody”");
  await expect(page.getByText("No rows in the file match “nobody”")).toBeVisible();
  await expect(mapOf(page)).toHaveAttribute("data-visible", "0");
  await page.getByRole("button", { name: "Clear search" }).press("Enter");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "4");
  await expect(status(page)).toHaveText("");
  expect(await bars(page)).toBe(allBars);
  expect(errors).toEqual([]);
});

test("filters of several columns stand together, each with its count and its way out", async ({ page }) => {
  await openFew(page);
  await page.getByRole("button", { name: "drone 2" }).press("Enter");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "2");
  const filters = page.getByRole("region", { name: "Filters" });
  await filters.getByRole("button", { name: "side" }).press("Enter");
  const panel = page.getByRole("dialog", { name: "side" });
  await panel.getByRole("searchbox").fill("sou");
  await expect(panel.getByRole("option")).toHaveText(["✓south2"]);
  await panel.getByRole("button", { name: "Only “south”" }).press("Enter");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(filters.getByRole("button", { name: /^Remove filter/ })).toHaveText([
    "Remove filter kind: without drone, 2 rows",
    "Remove filter side: south, 2 rows",
  ]);
  await expect(mapOf(page)).toHaveAttribute("data-visible", "2");
  await filters.getByRole("button", { name: /^Remove filter kind/ }).press("Enter");
  await expect(page).toHaveURL(/&only=side:south&v=1$/);
  await page.goBack();
  await expect(page).toHaveURL(/&not=kind:drone&only=side:south&v=1$/);
  await expect(filters.getByRole("button", { name: /^Remove filter/ })).toHaveCount(2);
  await filters.getByRole("button", { name: "Clear all" }).press("Enter");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "4");
});

test("a column of many values: any of them is found, kept alone, left out", async ({ page }) => {
  const rows = Array.from(
    { length: 600 },
    (_, i) => `2024-01-10,33,${40 + i / 100},k${i % 3},actor ${i % 300}`,
  );
  await page.goto("/own-data");
  const input = page.getByLabel("Choose a file", { exact: true });
  await input.setInputFiles({
    name: "many.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`date,lat,lon,kind,actor\n${rows.join("\n")}\n`),
  });
  await page
    .getByRole("group", { name: /^Filter and colour by/ })
    .getByRole("checkbox", { name: "actor" })
    .check();
  await page.getByRole("button", { name: "Read the file" }).press("Enter");
  await mapIdle(page);
  await page.getByRole("region", { name: "Filters" }).getByRole("button", { name: "actor" }).press("Enter");
  const panel = page.getByRole("dialog", { name: "actor" });
  await expect(panel.getByText("300 values")).toBeVisible();
  const values = panel.getByRole("listbox");
  await values.getByRole("option").first().press("End");
  await expect(values.getByRole("option", { selected: true }).last()).toBeFocused();
  await expect(values.locator("[aria-posinset='300']")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "598");
  await panel.getByRole("searchbox").fill("actor 29");
  await panel.getByRole("button", { name: "Only these" }).press("Enter");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "26");
  await page.keyboard.press("Escape");
  await expect(
    page.getByRole("button", { name: /^Remove filter actor: 13 of 300 values ?, 26 rows$/ }),
  ).toBeVisible();
});

test("a link with filters and a search shows the same once the file is given, and no request carries any of it", {
  tag: "@map",
}, async ({ page, context }) => {
  const carried: string[] = [];
  context.on("request", (request) => {
    const sent = decodeURIComponent(
      `${request.url()} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`,
    );
    if (request.method() !== "GET" || /gazelle|7312|south|few\.csv/.test(sent)) carried.push(sent);
  });
  await openFew(page);
  await page.getByRole("button", { name: "Until", exact: true }).press("Enter");
  await field(page).fill("gazelle-7312");
  await expect(status(page)).toHaveText("1 row matches “gazelle-7312”");
  await page.getByRole("combobox", { name: "Colour by" }).selectOption("side");
  await page.getByRole("button", { name: "north 0" }).press("Enter");
  await rowList(page).getByRole("option").press("Enter");
  await page.getByRole("button", { name: "Zoom out" }).press("Enter");
  await expect(page).toHaveURL(/&at=/);
  const link = page.url();
  expect(link).toContain(
    "#file=few.csv&rows=4&on=2024-01-20&span=until&colour=side&only=side:south&q=gazelle-7312&row=5&at=",
  );
  await page.goto("/method");
  await page.goto(link);
  await expect(page.getByText("This link needs the file “few.csv” (4 rows)")).toBeVisible();
  await readTableFile(page, "few.csv", FEW);
  await expect(status(page)).toHaveText("1 row matches “gazelle-7312”");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "1");
  await expect(mapOf(page)).toHaveAttribute("data-span", "until");
  await expect(field(page)).toHaveValue("gazelle-7312");
  await expect(page.getByRole("combobox", { name: "Colour by" })).toHaveValue("1");
  await expect(page.getByRole("button", { name: /^Remove filter side: south ?, 2 rows$/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "The selected row" })).toContainText(
    "Row 5, 20 January 2024",
  );
  expect(page.url()).toBe(link);
  expect(carried).toEqual([]);
});

test("what a link asks for and the file lacks is told in a line; the rest is shown", async ({ page }) => {
  await openFew(page, "#file=few.csv&on=2024-01-11&span=day&only=kind:tank&row=99&zzz=1");
  await paintedDay(page, "2024-01-11");
  await expect(mapOf(page)).toHaveAttribute("data-span", "day");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "1");
  await expect(
    page.getByText(
      "The link has a key “zzz” that the atlas does not know; it was left out. " +
        "The link asked for row=99, which is not in this file; it was left out. " +
        "The link asked for only=kind:tank, which is not in this file; it was left out.",
    ),
  ).toBeVisible();
});

test("the atlas's keys work, days without a row say so, and what changes is spoken", async ({ page }) => {
  await openFew(page);
  await expect(page).toHaveTitle("few.csv, 20 January 2024 · Escalation Atlas");
  const spoken = page.locator("[data-announcer]");
  await page.keyboard.press("1");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "1");
  await page.keyboard.press("ArrowLeft");
  await paintedDay(page, "2024-01-19");
  await expect(page.getByText("No rows in this span")).toBeVisible();
  await expect(spoken).toHaveText("19 January 2024: 0 rows in the span");
  await expect(page).toHaveTitle("few.csv, 19 January 2024 · Escalation Atlas");
  await page.keyboard.press("p");
  await paintedDay(page, "2024-01-18");
  await expect(spoken).toHaveText("Row 4, 18 January 2024, drone");
  await page.keyboard.press("n");
  await paintedDay(page, "2024-01-20");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "The selected row" })).toBeHidden();
  await page.keyboard.press("3");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "4");
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
});
