import { expect, type Page, test } from "@playwright/test";
import { openAtlas } from "./support/atlas";

const paperOf = (page: Page) =>
  page.locator(".atlas-header").evaluate((header) => getComputedStyle(header).backgroundColor);

function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / (3 * (colour.startsWith("rgb") ? 255 : 1));
}

test.describe("a reader whose system is dark", () => {
  test.use({ colorScheme: "dark" });

  test("sees a dark page, unless the link says light", async ({ page }) => {
    await page.goto("/on/2023-11-08?v=1");
    expect(lightness(await paperOf(page))).toBeLessThan(0.25);
    await page.goto("/on/2023-11-08?theme=light&v=1");
    expect(lightness(await paperOf(page))).toBeGreaterThan(0.75);
  });
});

test("a theme that was chosen goes along to the pages that are read, and back to the map", async ({
  page,
}) => {
  await openAtlas(page, "/on/2023-11-08?theme=dark&sel=2023-11-08-maysulun-us-strike&v=1");
  const dark = () => expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("link", { name: "All the evidence on one page" }).press("Enter");
  await expect(page).toHaveURL("/incidents/2023-11-08-maysulun-us-strike?theme=dark");
  await dark();
  await page.getByRole("link", { name: "Sources", exact: true }).press("Enter");
  await expect(page).toHaveURL("/sources?theme=dark");
  await page.getByRole("button", { name: "Filter" }).press("Enter");
  await expect(page).toHaveURL(/\/sources\?.*theme=dark/);
  await dark();
  await page.getByRole("link", { name: "Map", exact: true }).press("Enter");
  await expect(page).toHaveURL(/[?&]theme=dark/);
  await dark();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a theme in the link is on the page as it comes from the server", async ({ page, request }) => {
    expect(await (await request.get("/on/2023-11-08?theme=dark&v=1")).text()).toMatch(
      /<html[^>]* data-theme="dark"/,
    );
    expect(await (await request.get("/on/2023-11-08?v=1")).text()).not.toMatch(/<html[^>]* data-theme=/);
    await page.goto("/on/2023-11-08?theme=dark&v=1");
    expect(lightness(await paperOf(page))).toBeLessThan(0.25);
    await page.goto("/method?theme=dark");
    await page.getByRole("link", { name: "Sources", exact: true }).press("Enter");
    await expect(page).toHaveURL("/sources?theme=dark");
  });
});

test("the menu changes the theme, the head the language, and the link says so", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-08?v=1");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page).toHaveURL(/theme=dark/);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "العربية" }).press("Enter");
  await expect(page).toHaveURL(/theme=dark.*lang=ar/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("[data-row] [lang=ar]").first()).toBeVisible();
});

test("lang=ar names places in Arabic first, from the server on", async ({ page, request }) => {
  const link = "/on/2024-01-28?span=day&sel=2024-01-28-tower-22-drone&lang=ar&v=1";
  const html = await (await request.get(link)).text();
  expect(html).toContain("البرج 22");
  await openAtlas(page, link);
  const row = page.locator('[data-row="2024-01-28-tower-22-drone"]');
  await expect(row.locator("[lang=ar]").first()).toHaveText(/البرج 22/);
  await expect(row).toHaveText(/^\P{L}*البرج/u);
});

test("in forced colours what is chosen is on another ground than what is not, and only that", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openAtlas(page, "/on/2024-01-28?span=day&kind=attack&sel=2024-01-28-tower-22-drone&v=1");
  const lookOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { backgroundColor, borderInlineStartColor } = getComputedStyle(element);
        return { ground: backgroundColor, edge: borderInlineStartColor };
      });
  const chosen = [
    '[data-row][aria-current="true"]',
    '[aria-label="Timeline"] fieldset [aria-pressed="true"]',
    '[aria-label="Kind"] [aria-pressed="true"]',
    '[data-mark="playhead"]',
  ];
  const grounds = new Set<string>();
  for (const selector of chosen) grounds.add((await lookOf(selector)).ground);
  expect(grounds.size).toBe(1);
  const rest = [
    "[data-row]:not([aria-current])",
    '[aria-label="Timeline"] fieldset [aria-pressed="false"]',
    '[aria-label="Kind"] [aria-pressed="false"]',
  ];
  for (const selector of rest) expect(grounds).not.toContain((await lookOf(selector)).ground);
  expect(grounds).not.toContain((await lookOf("[data-row]:not([aria-current])")).edge);
});
