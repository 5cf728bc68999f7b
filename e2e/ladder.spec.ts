import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { openAtlas } from "./support/atlas";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the ladder is read, its form chooses the days, and a rung opens its incident", async ({ page }) => {
    await page.goto("/ladder");
    const rungs = page.getByRole("main").locator("ol > li");
    await expect(rungs).toHaveCount(33);
    await page.getByLabel("From").fill("28 January 2024");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/start=28\+January\+2024/);
    const answer = rungs.filter({ hasText: "Answers Tower 22, 28 Jan" });
    await expect(answer).toContainText("6 days after what it answered");
    await expect(answer).toContainText("at least 29 killed");
    await answer.getByRole("link", { name: "Answers Tower 22, 28 Jan" }).click();
    await expect(page).toHaveURL(/#2024-01-28-tower-22-drone$/);
    await rungs.getByRole("link", { name: "Tower 22", exact: true }).click();
    await expect(page).toHaveURL("/incidents/2024-01-28-tower-22-drone");
  });
});

test("a line leads from what was answered to its answer, and the picture is downloaded in the days of the link", async ({
  page,
}) => {
  await page.goto("/ladder?day=2024-02-10&span=range&start=2024-01-28");
  const line = await page.locator(".ladder-join").boundingBox();
  const [tower, answer] = await Promise.all(
    ["2024-01-28-tower-22-drone", "2024-02-02-abu-kamal-us-strike"].map((id) =>
      page.locator(`[id="${id}"] .ladder-body`).boundingBox(),
    ),
  );
  if (!line || !tower || !answer) throw new Error("no line");
  expect(line.x).toBeGreaterThan(tower.x + tower.width);
  expect(line.x + line.width).toBeLessThan(answer.x);
  expect(Math.abs(line.y - tower.y - tower.height)).toBeLessThan(12);
  expect(line.y + line.height).toBeGreaterThan(answer.y);
  expect(line.y + line.height).toBeLessThan(answer.y + answer.height);
  const href = await page.getByRole("link", { name: "SVG" }).getAttribute("href");
  const svg = await page.request.get(href ?? "");
  expect(svg.headers()["content-type"]).toBe("image/svg+xml");
  expect(await svg.text()).toContain("Answers Tower 22, 28 Jan");
  expect(await svg.text()).not.toContain("Maysulun");
  const png = await page.request.get((href ?? "").replace("ladder.svg", "ladder.png"));
  expect((await png.body()).subarray(1, 4).toString("latin1")).toBe("PNG");
});

for (const [name, address] of [
  ["the campaign", "/ladder"],
  ["a story’s weeks", "/ladder?day=2023-11-12&span=range&start=2023-10-17"],
  ["all years, merged", "/ladder?day=2025-12-31&span=until"],
] as const) {
  test(`${name} on one sheet of A4, nothing under 7 points`, async ({ page }) => {
    await page.goto(address);
    const file = join(mkdtempSync(join(tmpdir(), "atlas-ladder-")), "page.pdf");
    writeFileSync(file, await page.pdf({ format: "A4", preferCSSPageSize: false }));
    const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    expect(text.split("\f").length - 1).toBe(1);
    for (const words of ["Escalation ladder", "Tower 22", "Answers attacks since"])
      if (name !== "a story’s weeks" || words !== "Tower 22") expect(text).toContain(words);
    expect(text).not.toContain("As known on");
    expect(text.includes("Too long for one page")).toBe(name === "all years, merged");
    await page.emulateMedia({ media: "print" });
    const sizes = await page
      .locator(".ladder, .ladder-heads span, .ladder-rung :is(p, a, strong, span, bdi), main > p")
      .evaluateAll((all) =>
        all.flatMap((one) =>
          one.textContent && one.getClientRects().length > 0
            ? [Number.parseFloat(getComputedStyle(one).fontSize)]
            : [],
        ),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual((7 * 96) / 72 - 0.01);
  });
}

const BESIDE = "/on/2024-02-10?span=window&days=14&panel=ladder&v=1";

test("the ladder under the map is gone through by keyboard, selects, and stays in the link", async ({
  page,
}) => {
  await openAtlas(page, "/on/2024-02-10?span=window&days=14&v=1");
  await page.getByRole("radio", { name: "Escalation ladder" }).press("Space");
  await expect(page).toHaveURL(/panel=ladder/);
  const ladder = page.getByRole("region", { name: "Escalation ladder" });
  const rungs = ladder.locator("ol > li");
  await expect(rungs).toHaveCount(9);
  const tower = ladder.getByRole("link", { name: "Tower 22", exact: true });
  // One rung is in the tab order; arrows go on to the next.
  await expect(ladder.locator('[data-rung]:not([tabindex="-1"])')).toHaveCount(1);
  await ladder.locator("[data-rung]").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(tower).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/2024-01-28-tower-22-drone/);
  await expect(tower).toHaveAttribute("aria-current", "true");
  await expect(page.locator(".atlas-detail")).toContainText("Tower 22");
  await page.keyboard.press("End");
  await expect(rungs.last().locator("[data-rung]")).toBeFocused();
  await page.reload();
  await expect(tower).toHaveAttribute("aria-current", "true");
  // What an answer answers is selected in its turn.
  await page.keyboard.press("Escape");
  await ladder.getByRole("link", { name: "Abu Kamal", exact: false }).first().press("Enter");
  await ladder.getByRole("link", { name: "Answers Tower 22, 28 Jan" }).press("Enter");
  await expect(page).toHaveURL(/2024-01-28-tower-22-drone/);
});

test("the ladder under the map follows the filters, what was known and the days", async ({ page }) => {
  await openAtlas(page, `${BESIDE}&kind=us-strike`);
  const ladder = page.getByRole("region", { name: "Escalation ladder" });
  await expect(ladder.locator('li[data-side="attack"]')).toHaveCount(0);
  await expect(ladder.locator('li[data-side="answer"]').first()).toBeVisible();
  await openAtlas(page, `${BESIDE}&known=2024-01-30`);
  await expect(ladder.getByRole("link", { name: "Tower 22", exact: true })).toBeVisible();
  await expect(ladder.locator('li[data-side="answer"]')).toHaveCount(0);
  await openAtlas(page, BESIDE);
  await ladder.getByRole("link", { name: "28 Jan", exact: true }).first().click();
  await expect(page).toHaveURL(/\/on\/2024-01-28/);
  await expect(ladder.locator("ol > li")).toHaveCount(2);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the ladder is read in the sheet, nothing cut, in both languages", async ({ page }) => {
    for (const [lang, name] of [
      ["en", "Escalation ladder"],
      ["ar", "سلّم التصعيد"],
    ] as const) {
      await page.goto(`${BESIDE}&lang=${lang}`);
      const rungs = page.getByRole("region", { name }).locator("ol > li");
      await expect(rungs).toHaveCount(9);
      const over = await rungs.evaluateAll((all) =>
        all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ id }) => id),
      );
      expect(over).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
  });
});
