import { expect, type Page, test } from "@playwright/test";
import { daySlider, openAtlas, paintedDay } from "./support/atlas";

const field = (page: Page) => page.getByRole("combobox", { name: /Search/ });

test("a place is found in any spelling, chosen by keyboard, and filtered by", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-12?span=until&v=1");
  for (const spelling of ["Boukamal", "Al-Bukamal", "البوكمال", "Abu Kamal"]) {
    await field(page).fill(spelling);
    await expect(page.getByRole("option", { name: /Place\s*Abu Kamal/ })).toBeVisible();
  }
  await field(page).press("ArrowDown");
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.getByRole("option", { name: /Place\s*Abu Kamal/ }).click();
  await expect(page).toHaveURL(/place=abu-kamal/);
  await expect(page).toHaveURL(/sel=place:abu-kamal/);
  await expect(page.getByRole("listbox")).toBeHidden();
});

test("a place without an incident in view leads to its nearest days", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-12?span=day&place=tower-22&sel=place:tower-22&v=1");
  const card = page.getByRole("article", { name: "Tower 22" });
  await expect(card.getByText("No incident in view here")).toBeVisible();
  await card.getByRole("link", { name: "Next here: 28 January 2024" }).press("Enter");
  await expect(page).toHaveURL(/\/on\/2024-01-28\?.*place=tower-22&sel=place:tower-22/);
  await expect(card.getByText(/In view here: \d/)).toBeVisible();
});

test("Enter chooses a group, Escape only closes the list", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-12?span=until&v=1");
  await field(page).fill("nujaba");
  await expect(page.getByRole("option").first()).toBeVisible();
  await field(page).press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(field(page)).toHaveValue("nujaba");
  await field(page).press("ArrowDown");
  await field(page).press("ArrowDown");
  await field(page).press("Enter");
  await expect(page).toHaveURL(/party=harakat-hezbollah-al-nujaba/);
});

for (const [name, key] of [
  ["Kind", "kind"],
  ["Weapon", "weapon"],
  ["Party", "party"],
  ["Country", "country"],
  ["Place", "place"],
  ["Status", "status"],
] as const)
  test(`${name}: its count is what it lets through, and it is in the link`, async ({ page }) => {
    await openAtlas(page, "/on/2023-11-12?span=window&days=14&v=1");
    const filters = page.getByRole("region", { name: "Filters" });
    await filters.getByRole("button", { name }).click();
    const option = page.getByRole("dialog", { name }).locator("label").first();
    const count = (await option.locator(".numeral").textContent())?.trim() ?? "";
    await option.getByRole("checkbox").check();
    await expect(page).toHaveURL(new RegExp(`[?&]${key}=`));
    await expect(page.locator("[data-map]")).toHaveAttribute("data-visible", count);
  });

test("a date is gone to by key, typed or picked, and by search, where it is never a zero", async ({
  page,
}) => {
  await openAtlas(page, "/on/2023-11-12?span=day&v=1");
  await daySlider(page).focus();
  await page.keyboard.press("g");
  const panel = page.getByRole("dialog", { name: "Go to a date" });
  const date = panel.getByRole("textbox", { name: "Go to a date" });
  await expect(date).toBeFocused();
  await date.fill("8/11/2023");
  await expect(panel.getByRole("status")).toHaveText(
    /^Read as 8 November 2023 \(day\/month\)\. 8 November 2023: \d+ incidents$/,
  );
  await date.press("Enter");
  await paintedDay(page, "2023-11-08");
  await expect(panel).toBeHidden();
  await expect(daySlider(page)).toBeFocused();

  await page
    .getByRole("heading", { level: 1 })
    .getByRole("button", { name: "8 November 2023" })
    .press("Enter");
  await panel.getByRole("button", { name: /^Wednesday, 8 November 2023: \d+ incidents$/ }).focus();
  await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowDown");
  await expect(panel.getByRole("button", { name: /^Sunday, 15 October 2023/ })).toBeFocused();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await paintedDay(page, "2023-11-16");

  await field(page).fill("٨ نوفمبر");
  const option = page.getByRole("option", { name: /Go to 8 November 2023.*\d+ incidents/ });
  await expect(option).toHaveAttribute("aria-selected", "true");
  await expect(page).not.toHaveURL(/[?&]q=/);
  await field(page).press("Enter");
  await paintedDay(page, "2023-11-08");
  await expect(page.locator("[data-map]")).not.toHaveAttribute("data-visible", "0");
});
