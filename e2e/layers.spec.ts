import { expect, type Page, test } from "@playwright/test";

async function openLayers(page: Page) {
  await page.getByRole("button", { name: "Layers", exact: true }).press("Enter");
  return page.getByRole("dialog", { name: "Layers" });
}

test("layers are turned by keyboard, end in the link and reopen so", async ({ page }) => {
  await page.goto("/on/2023-11-12?v=1");
  const panel = await openLayers(page);
  await panel.getByRole("checkbox", { name: "Graticule" }).press("Space");
  await panel.getByRole("checkbox", { name: "Rivers" }).press("Space");
  await panel.getByRole("textbox", { name: /Radius/ }).fill("100, 300");
  await panel.getByRole("textbox", { name: /latitude/ }).fill("36.24, 43.96");
  await panel.getByRole("textbox", { name: /latitude/ }).press("Enter");
  await expect(page).toHaveURL(/layers=-rivers,graticule&ring=36\.24,43\.96:100;36\.24,43\.96:300/);
  await page.reload();
  const again = await openLayers(page);
  await expect(again.getByRole("checkbox", { name: "Graticule" })).toBeChecked();
  await expect(again.getByRole("checkbox", { name: "Rivers" })).not.toBeChecked();
  await expect(again.getByRole("button", { name: "Remove the ring of 300 km" })).toBeVisible();
});

test("the keyboard measures from the map's centre, and Escape ends it", async ({ page }) => {
  await page.goto("/on/2023-11-12?at=33.5,38.6167,6&line=36.24,43.96&v=1");
  const panel = await openLayers(page);
  await panel.getByRole("button", { name: "Measure" }).press("Enter");
  const bar = page.getByRole("region", { name: "Measuring line" });
  await bar.getByRole("button", { name: "Add map centre" }).press("Enter");
  await expect(bar.getByRole("status").first()).toContainText(/\d km \(\d+ nmi\), \d{3}°/);
  await expect(page).toHaveURL(/line=36\.24,43\.96;33\.5,38\.6167/);
  await page.keyboard.press("Escape");
  await expect(bar).toBeHidden();
});
