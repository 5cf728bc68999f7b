import { expect, type Page, test } from "@playwright/test";
import { phyllotaxis } from "@/lib/scene/packing/phyllotaxis";
import { markRadiusAt } from "@/lib/signs/mark-scale";
import { daySlider, errorsOf, mapIdle, mapOf, paintedDay } from "./support/atlas";

/** A file of one place is shown at this zoom, in the middle of the map. */
const ZOOM = 9;

async function openFile(page: Page, name: string, rows: readonly string[]) {
  await page.goto("/own-data");
  const input = page.getByLabel("Choose a file", { exact: true });
  await expect(input).toBeVisible();
  const buffer = Buffer.from(`date,lat,lon,kind\n${rows.join("\n")}\n`);
  await input.setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Read the file" }).press("Enter");
  await mapIdle(page);
}

async function middleOfMap(page: Page) {
  const box = await mapOf(page).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

test("thirty rows at one point are thirty marks, each found under the pointer; a filter takes its own away", async ({
  page,
}) => {
  const errors = errorsOf(page);
  const rows = Array.from(
    { length: 30 },
    (_, i) => `2024-01-${String(i + 1).padStart(2, "0")},33.5,43.25,${i % 3 === 0 ? "rocket" : "drone"}`,
  );
  await openFile(page, "thirty.csv", rows);
  await paintedDay(page, "2024-01-30");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "30");
  const middle = await middleOfMap(page);
  const hovered = page.locator("[data-hovered-row]");
  const radius = markRadiusAt(ZOOM, 30);
  // Spots are given out by day: row 2 of the file stands innermost.
  for (const [slot, row] of rows.map((_, i) => [i, i + 2] as const)) {
    const spot = phyllotaxis(slot, radius);
    await page.mouse.move(middle.x + spot.x, middle.y + spot.y);
    await expect(hovered).toHaveAttribute("data-hovered-row", String(row));
    await expect(hovered).not.toContainText("more here");
  }
  await page.mouse.move(middle.x, middle.y);
  await expect(hovered).toContainText("and 29 rows more here");
  await page.getByRole("button", { name: /^rocket/ }).press("Enter");
  await expect(mapOf(page)).toHaveAttribute("data-visible", "20");
  const last = phyllotaxis(19, markRadiusAt(ZOOM, 20));
  await page.mouse.click(middle.x + last.x, middle.y + last.y);
  await expect(page.getByRole("region", { name: "The selected row" })).toContainText("Row 31,");
  // Another style of the map loses nothing.
  await page.emulateMedia({ colorScheme: "dark" });
  await mapIdle(page);
  const first = phyllotaxis(0, markRadiusAt(ZOOM, 20));
  await page.mouse.move(middle.x + first.x, middle.y + first.y);
  await expect(hovered).toHaveAttribute("data-hovered-row", "3");
  expect(errors).toEqual([]);
});

test("far out the spiral is one counted disc", async ({ page }) => {
  const rows = Array.from({ length: 30 }, () => "2024-01-10,33.5,43.25,rocket");
  await openFile(page, "disc.csv", [...rows, "2024-01-10,-33.5,-120,drone"]);
  await expect(mapOf(page)).toHaveAttribute("data-visible", "31");
  const box = await mapOf(page).boundingBox();
  // The two ends of the file are fitted to the map: its disc is at the upper right, 48 pixels from the edges that bind.
  const hovered = page.locator("[data-hovered-row]");
  await expect(async () => {
    for (let y = 40; y < (box?.height ?? 0); y += 8) {
      await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 48, (box?.y ?? 0) + y);
      if ((await hovered.count()) > 0) break;
    }
    await expect(hovered).toContainText("and 29 rows more here", { timeout: 1_000 });
  }).toPass();
});

test("rows on both sides of 180° are framed together, and an area is outlined and named", async ({
  page,
}) => {
  const errors = errorsOf(page);
  await page.goto("/own-data");
  const area = "POLYGON ((-179.9 -17.5, -179 -17.5, -179 -16.5, -179.9 -16.5, -179.9 -17.5))";
  const rows = [`2024-01-01,POINT (178 -17),west`, `2024-01-02,"${area}",east`];
  const buffer = Buffer.from(`date,place,name\n${rows.join("\n")}\n`);
  await page
    .getByLabel("Choose a file", { exact: true })
    .setInputFiles({ name: "fiji.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Read the file" }).press("Enter");
  await mapIdle(page);
  await expect(mapOf(page)).toHaveAttribute("data-visible", "2");
  await page.locator("summary", { hasText: "Legend" }).click();
  const box = await mapOf(page).boundingBox();
  const hovered = page.locator("[data-hovered-row]");
  // Both at the height of the middle; the frame, 48 pixels from the edges, ends with the area, whose mark is in its middle.
  const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
  await page.mouse.move((box?.x ?? 0) + 48, y);
  await expect(hovered).toHaveAttribute("data-hovered-row", "2");
  await page.mouse.move((box?.x ?? 0) + 48 + ((box?.width ?? 0) - 96) * (2.55 / 3), y);
  await expect(hovered).toContainText("Area, 96 km wide, 110 km high");
  await page.mouse.down();
  await page.mouse.up();
  const card = page.getByRole("region", { name: "The selected row" });
  await expect(card).toContainText(
    "An area; the mark lies in it. Its extent, outlined on the map: 96 km wide",
  );
  expect(errors).toEqual([]);
});

test("the atlas's own incidents are shown beside the rows, counted, and in the link; by keyboard", async ({
  page,
  request,
}) => {
  const errors = errorsOf(page);
  await openFile(page, "days.csv", ["2023-10-17,33.5,43.25,drone", "2023-11-30,33.9,43.5,rocket"]);
  await paintedDay(page, "2023-11-30");
  const published = async (first: string, last: string): Promise<number> => {
    const response = await request.get(`/api/v1/incidents?from=${first}&to=${last}`);
    return (await response.json()).incidents.length;
  };
  const box = page.getByRole("checkbox", { name: "Show the atlas's incidents too" });
  await expect(box).not.toBeChecked();
  await expect(page.getByText("incidents of the atlas")).toHaveCount(0);
  await box.press("Space");
  const inWindow = await published("2023-11-01", "2023-11-30");
  await expect(mapOf(page)).toHaveAttribute("data-beside", String(inWindow));
  await expect(page.getByText(`${inWindow} incidents of the atlas`, { exact: true })).toBeVisible();
  await expect(mapOf(page)).toHaveAttribute("data-visible", "1");
  await page.getByRole("button", { name: "Until", exact: true }).press("Enter");
  const all = await published("2023-10-17", "2023-11-30");
  expect(all).toBeGreaterThan(inWindow);
  await expect(mapOf(page)).toHaveAttribute("data-beside", String(all));
  await expect(mapOf(page)).toHaveAttribute("data-visible", "2");
  await expect(page).toHaveURL(/&atlas=1/);
  await page.getByText("The latest 12 of them").press("Enter");
  const link = page
    .getByRole("region", { name: "The atlas's incidents" })
    .locator('a[href^="/incidents/2023-11-"]')
    .first();
  await expect(link).toBeVisible();
  await box.press("Space");
  await expect(mapOf(page)).toHaveAttribute("data-beside", "0");
  expect(errors).toEqual([]);
});

test("an incident of the atlas is found under the pointer and opens its card; days that it has not show none", async ({
  page,
}) => {
  // The rows keep the map over Iraq and Syria.
  await openFile(page, "over.csv", [
    "2023-10-24,36.9,38.5,a",
    "2023-10-24,31.5,46.5,b",
    "2022-05-01,34,42,c",
  ]);
  await page.getByRole("checkbox", { name: "Show the atlas's incidents too" }).press("Space");
  await paintedDay(page, "2023-10-24");
  await expect(mapOf(page)).not.toHaveAttribute("data-beside", "0");
  await mapIdle(page);
  const box = await mapOf(page).boundingBox();
  const hovered = page.locator("[data-hovered-incident]");
  const at = { x: 0, y: 0 };
  await expect(async () => {
    for (let y = 60; y < (box?.height ?? 0) - 60; y += 22)
      for (let x = 80; x < (box?.width ?? 0) - 80; x += 22) {
        Object.assign(at, { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y });
        await page.mouse.move(at.x, at.y);
        if ((await hovered.count()) > 0) return;
      }
    throw new Error("no incident was found");
  }).toPass();
  const id = await hovered.getAttribute("data-hovered-incident");
  await page.mouse.click(at.x, at.y);
  const card = page.getByRole("region", { name: "Incident from the atlas" });
  await expect(card.getByRole("link", { name: "Open" })).toHaveAttribute("href", `/incidents/${id}`);
  await card.getByRole("button", { name: "Close the incident" }).press("Enter");
  await expect(card).toHaveCount(0);
  await daySlider(page).press("Home");
  await paintedDay(page, "2022-05-01");
  await expect(mapOf(page)).toHaveAttribute("data-beside", "0");
  await expect(page.getByText("0 incidents of the atlas", { exact: true })).toBeVisible();
});

test("a large file behaves alike: found under the pointer, with the atlas's incidents beside it", async ({
  page,
}) => {
  const rows = Array.from({ length: 2_500 }, () => "2023-11-10,33.5,43.25,rocket");
  await openFile(page, "large.csv", rows);
  await expect(mapOf(page)).toHaveAttribute("data-visible", "2500");
  const middle = await middleOfMap(page);
  await page.mouse.move(middle.x - 60, middle.y);
  await page.mouse.move(middle.x, middle.y);
  await expect(page.locator("[data-hovered-row], [data-hovered-cell]")).toContainText(/2,(499|500) rows/);
  await page.getByRole("checkbox", { name: "Show the atlas's incidents too" }).press("Space");
  await expect(page.getByText(/^[1-9]\d* incidents? of the atlas$/)).toBeVisible();
  await expect(mapOf(page)).toHaveAttribute("data-beside", /^[1-9]/);
  await expect(mapOf(page)).toHaveAttribute("data-visible", "2500");
});
