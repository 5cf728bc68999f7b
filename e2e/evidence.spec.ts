import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const STRIKE = "/incidents/2023-10-27-abu-kamal-us-strike";
const TOWER = "/incidents/2024-01-28-tower-22-drone";
const MAYSULUN = "/incidents/2023-11-08-maysulun-us-strike";

/** The number at the head of a text: 1046 of "1,046 publications". */
const wholeOf = (text: string | null) => Number.parseInt((text ?? "").replace(",", ""), 10);

/** The row of the claims table that holds a text. */
function claimRow(page: Page, ...texts: readonly string[]) {
  const rows = page.getByRole("table", { name: /What the sources say/ }).getByRole("row");
  return texts.reduce((found, hasText) => found.filter({ hasText }), rows);
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the first strike of the campaign has both of its days, with who says so", async ({ page }) => {
    await page.goto(STRIKE);
    await expect(claimRow(page, "27 October 2023", "AP")).toContainText("shown");
    const crisisGroup = claimRow(page, "26 October 2023", "Crisis Group");
    await expect(crisisGroup).toContainText("date in Washington");
    await expect(crisisGroup.getByRole("link")).toHaveAttribute("href", /^(https?:|\/sources#)/);
    await expect(page.getByRole("heading", { name: "Cite this" })).toBeVisible();
    await expect(
      page.getByText(/^Escalation Atlas: U\.S\. strike, Abu Kamal, 27 October 2023\./),
    ).toContainText(
      /Record 2023-10-27-abu-kamal-us-strike\. Dataset \d+\.\d+-[0-9a-f]{8}\. http\S+\/incidents\//,
    );
  });

  test("Tower 22 has its three launch points", async ({ page }) => {
    await page.goto(TOWER);
    await expect(claimRow(page, "From Iraq", "Wall Street Journal")).toContainText("shown");
    await expect(claimRow(page, "From Syria", "Stening Simpson")).toHaveCount(1);
    await expect(claimRow(page, "Pentagon", "under review")).toHaveCount(1);
    await expect(page.getByText("sources differ: 25 or more")).toBeVisible();
  });

  test("Maysulun has nine dead, and those who gave no figure", async ({ page }) => {
    await page.goto(MAYSULUN);
    await expect(claimRow(page, "9", "Syrian Observatory")).toContainText("shown");
    await expect(claimRow(page, "No figure", "U.S. military officials")).toContainText("no toll");
  });

  test("links lead to the map and back", async ({ page }) => {
    await page.goto(MAYSULUN);
    await page.getByRole("link", { name: "Open on the map" }).click();
    await expect(page).toHaveURL(/\/on\/2023-11-08\?sel=2023-11-08-maysulun-us-strike/);
    await expect(page.getByRole("table", { name: /What the sources say/ })).toContainText("No figure");
    await page.getByRole("link", { name: "All the evidence on one page" }).click();
    await expect(page).toHaveURL(MAYSULUN);
  });

  test("links lead to the place and back, and to what stands beside it", async ({ page }) => {
    await page.goto(MAYSULUN);
    await page
      .getByRole("link", { name: /Maysulun/ })
      .first()
      .click();
    await expect(page).toHaveURL("/places/maysulun");
    await expect(page.getByText("Coordinates from")).toBeVisible();
    await expect(page.getByRole("img", { name: /^2017 to 2025/ })).toBeVisible();
    await page.locator(`a[href="${MAYSULUN}"]`).last().click();
    await expect(page).toHaveURL(MAYSULUN);
    await page.locator("#after ~ ul a").click();
    await expect(page).toHaveURL(/\/incidents\/2023-11-0[89]/);
  });

  test("publications are filtered by kind and text, by the address alone", async ({ page }) => {
    await page.goto("/sources");
    const count = page.getByRole("status").filter({ hasText: /publication/ });
    const all = wholeOf(await count.textContent());
    expect(all).toBeGreaterThan(600);
    await page.getByLabel("Kind").selectOption("wire");
    await page.getByLabel("Publisher, title or author").fill("reuters");
    await page.getByRole("button", { name: "Filter" }).click();
    await expect(page).toHaveURL("/sources?kind=wire&q=reuters");
    const some = wholeOf(await count.textContent());
    expect(some).toBeGreaterThan(3);
    expect(some).toBeLessThan(all / 4);
    await expect(page.getByRole("main").locator("li[id]")).toHaveCount(some);
    await page.goto("/sources?kind=nonsense&q=%3Cscript%3Ealert(1)%3C/script%3E");
    await expect(page.getByText("None matches")).toBeVisible();
    await page.goto("/sources#seed-crisisgroup");
    await expect(page.locator("#seed-crisisgroup")).toContainText("claims on fields");
    await expect(page.locator("#seed-crisisgroup")).toBeInViewport();
  });

  test("the method tells the rules, the weeks and how to report an error", async ({ page }) => {
    await page.goto("/method");
    await expect(page.getByText("Every differing value is listed with its speaker.")).toBeVisible();
    await expect(page.getByText("A publication counts as known from its day of publication")).toBeVisible();
    const periods = page.getByRole("table", { name: "Coverage by period" }).getByRole("row");
    await expect(periods).toHaveCount(12);
    await expect(periods.filter({ hasText: "Not covered" })).toHaveCount(2);
    const weeks = page.getByRole("table", { name: "Incidents of this dataset by week" }).getByRole("row");
    await expect(weeks).toHaveCount(18);
    await expect(weeks.filter({ hasText: "16 Nov" })).toHaveCount(1);
    await expect(page.getByRole("heading", { name: "How to report an error" })).toBeVisible();
  });
});

test("a hostile or unknown id is not found", async ({ request }) => {
  for (const id of [
    "nothing",
    "__proto__",
    "constructor",
    "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "..%2f..%2fetc%2fpasswd",
    "x".repeat(2000),
  ]) {
    for (const folder of ["incidents", "places"]) {
      const answer = await request.get(`/${folder}/${id}`);
      expect(answer.status(), `${folder}/${id}`).toBe(404);
      expect(await answer.text()).not.toContain("<script>alert");
    }
  }
});

test("each page has its own title, description and canonical address", async ({ request }) => {
  const html = await (await request.get(MAYSULUN)).text();
  expect(html).toMatch(/<title>U\.S\. strike, Maysulun, 8 November 2023 · Escalation Atlas<\/title>/);
  expect(html).toMatch(/<meta name="description" content="Two U\.S\. F-15s/);
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/incidents\/2023-11-08-maysulun-us-strike"/);
  const place = await (await request.get("/places/al-asad")).text();
  expect(place).toMatch(/<title>Al-Asad Air Base · Escalation Atlas<\/title>/);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  expect(sitemap).toContain(MAYSULUN);
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
});

test("a citation can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(MAYSULUN);
  await page.getByRole("button", { name: "Copy citation" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Escalation Atlas: U\.S\. strike, Maysulun, 8 November 2023\./);
});

for (const [name, width, colorScheme] of [
  ["a desk by day", 1440, "light"],
  ["a phone by night", 390, "dark"],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    for (const path of [STRIKE, TOWER, "/places/al-asad", "/sources?kind=wire", "/method"]) {
      test(`${path} is accessible and fits`, async ({ page }) => {
        await page.goto(path);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        await page.evaluate(AXE);
        const violations: string[] = await page.evaluate(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(', ')))",
        );
        expect(violations).toEqual([]);
      });
    }
  });
}
