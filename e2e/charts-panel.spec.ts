import { expect, test } from "@playwright/test";
import { errorsOf, mapOf, openAtlas } from "./support/atlas";

/** In a panel, on its name: below it are its columns. */
const HEAD = { x: 60, y: 8 };
const VIEW = "/on/2024-02-04?span=until&panel=charts&chart=weapons&v=1";

test("a bar of the chart filters the chart, the map and the list, by keyboard and pointer", async ({
  page,
}) => {
  const errors = errorsOf(page);
  await openAtlas(page, VIEW);
  const panel = page.getByRole("region", { name: "Charts" });
  const rocket = panel.getByRole("list", { name: "Show only" }).getByRole("button", { name: /^Rocket/ });
  const figure = /\d+/.exec((await rocket.textContent()) ?? "")?.[0] ?? "";
  await rocket.press("Enter");
  await expect(rocket).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/weapon=rocket/);
  await expect(page.locator("[data-map]").first()).toHaveAttribute("data-visible", figure);
  const head = panel.locator('[data-bar="rocket"]');
  await head.click({ position: HEAD });
  await expect(rocket).toHaveAttribute("aria-pressed", "false");
  await head.click({ position: HEAD });
  await expect(rocket).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("radio", { name: "List" }).check();
  await expect(
    page.getByRole("heading", { name: new RegExp(`^Incidents in view: ${figure}$`) }),
  ).toBeAttached();
  expect(errors).toEqual([]);
});

test("a week’s column shows its days alone, the same column all of them again; by keyboard too", async ({
  page,
}) => {
  await openAtlas(page, VIEW);
  const panel = page.getByRole("region", { name: "Charts" });
  const weeks = panel.getByRole("combobox", { name: / shown alone$/ });
  const all = (await mapOf(page).getAttribute("data-visible")) ?? "";
  const last = weeks.getByRole("option").last();
  const [, count = ""] = /: (\d+)$/.exec((await last.textContent()) ?? "") ?? [];
  await weeks.selectOption(await last.getAttribute("value"));
  await expect(page).toHaveURL(/span=range/);
  await expect(mapOf(page)).toHaveAttribute("data-visible", count);
  await expect(
    page.getByRole("heading", { name: new RegExp(`^Incidents in view: ${count}$`) }),
  ).toBeAttached();
  await weeks.selectOption("");
  await expect(mapOf(page)).toHaveAttribute("data-visible", all);
  const plot = panel.locator('[data-bar="rocket"] [data-plot]');
  const { width = 0, height = 0 } = (await plot.boundingBox()) ?? {};
  const column = { position: { x: width - 1, y: height / 2 } };
  await plot.click(column);
  await expect(page.getByText(/Only .+ Choose it again for /)).toBeVisible();
  await expect(mapOf(page)).toHaveAttribute("data-visible", count);
  await expect(weeks).not.toHaveValue("");
  await plot.click(column);
  await expect(weeks).toHaveValue("");
  await expect(mapOf(page)).toHaveAttribute("data-visible", all);
  await expect(page).not.toHaveURL(/span=range/);
});

for (const tag of ["", "@map"])
  test(`pointing at a bar marks on the map what it counts ${tag}`.trim(), async ({ page }) => {
    await openAtlas(page, VIEW);
    const panel = page.getByRole("region", { name: "Charts" });
    const rocket = panel.getByRole("list", { name: "Show only" }).getByRole("button", { name: /^Rocket/ });
    const figure = /\d+/.exec((await rocket.textContent()) ?? "")?.[0] ?? "";
    await rocket.focus();
    await expect(mapOf(page)).toHaveAttribute("data-marked", figure);
    await rocket.blur();
    await expect(mapOf(page)).not.toHaveAttribute("data-marked");
    await panel.locator('[data-bar="rocket"]').hover({ position: HEAD });
    await expect(mapOf(page)).toHaveAttribute("data-marked", figure);
    await page.mouse.move(5, 5);
    await expect(mapOf(page)).not.toHaveAttribute("data-marked");
  });

test("the incident that is pointed at is marked in the chart", async ({ page }) => {
  await openAtlas(page, VIEW);
  const chart = page.getByRole("region", { name: "Charts" }).locator("svg").last();
  const pointers = chart.locator('path[stroke-width="1.5"]');
  await expect(pointers).toHaveCount(0);
  await page.locator("[data-row]").first().hover();
  await expect(pointers.first()).toBeAttached();
});

test("a view with a chart becomes a slide that shows the chart", async ({ page }) => {
  await openAtlas(page, VIEW);
  await page.keyboard.press("a");
  await expect(page.getByText("Added to the briefing as slide 1")).toBeVisible();
  await page.goto("/briefing");
  await expect(page.getByRole("img", { name: "Chart: By weapon over time" })).toBeVisible();
  await page.goto("/present/mine/1");
  await expect(page.getByRole("img", { name: "Chart: By weapon over time" })).toBeVisible();
  await page.goto("/present/mine/1/notes");
  await expect(page.locator('[aria-label="Chart: By weapon over time"]').first()).toBeVisible();
});
