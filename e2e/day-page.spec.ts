import { expect, test } from "@playwright/test";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the day reads: headline, counts, map and list, and its links lead on", async ({ page }) => {
    await page.goto("/on/2023-11-08?span=day&v=1");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/8 November 2023/);
    await expect(page.getByRole("group", { name: /^Map of \d+ incidents, 8 November 2023$/ })).toBeVisible();
    const rows = page.locator("[data-row]");
    expect(await rows.count()).toBeGreaterThan(2);
    await page.getByRole("link", { name: "Next day" }).click();
    await expect(page).toHaveURL(/\/on\/2023-11-09\?span=day/);
    await page.getByRole("link", { name: "Previous day" }).click();
    await expect(page).toHaveURL(/\/on\/2023-11-08\?span=day/);
    await rows.first().click();
    await expect(page.locator("[data-row][aria-current]")).toHaveCount(1);
    await expect(page.getByText(/^Status/).first()).toBeVisible();
  });
});

test("each day has its own title, description and canonical address from the server", async ({ request }) => {
  const html = await (await request.get("/on/2023-11-08?span=day&v=1")).text();
  expect(html).toMatch(/<title>8 November 2023[^<]*Escalation Atlas<\/title>/);
  expect(html).toMatch(/<meta name="description" content="[^"]*\d+ attack[^"]*"/);
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/on\/2023-11-08[^"]*"/);
  const other = await (await request.get("/on/2023-11-09?span=day&v=1")).text();
  expect(other).toMatch(/<title>9 November 2023/);
});

test("a day that was not covered says so, and is not called quiet", async ({ page }) => {
  await page.goto("/on/2023-11-16?span=day&v=1");
  const main = page.getByRole("main");
  await expect(main).toContainText("Not covered by this dataset");
  await expect(main).not.toContainText(/(was|is|a|all) quiet/i);
});

test("the dataset lies at an address that never changes, and a bad version is refused", async ({
  request,
}) => {
  const current = await (await request.get("/data/version.json")).json();
  const answer = await request.get(current.dataset);
  expect(answer.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await answer.json()).version).toBe(current.version);
  expect((await request.get("/data/0.0-00000000/dataset.json")).status()).toBe(404);
});
