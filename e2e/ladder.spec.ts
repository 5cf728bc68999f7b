import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

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
    await rungs.getByRole("link", { name: "Tower 22", exact: true }).click();
    await expect(page).toHaveURL("/incidents/2024-01-28-tower-22-drone");
  });
});

test("the campaign prints on two sheets at most", async ({ page }) => {
  await page.goto("/ladder");
  const file = join(mkdtempSync(join(tmpdir(), "atlas-ladder-")), "page.pdf");
  writeFileSync(file, await page.pdf({ format: "A4", preferCSSPageSize: false }));
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  expect(text.split("\f").length - 1).toBeLessThanOrEqual(2);
  for (const words of ["Escalation ladder", "Tower 22", "Answers attacks since"])
    expect(text).toContain(words);
  expect(text).not.toContain("As known on");
});
