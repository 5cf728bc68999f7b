import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { openAtlas, paintedDay } from "./support/atlas";

/** The page as it comes out of the printer: its words, and each sheet as grey pixels of a small picture. */
async function printed(
  page: Page,
): Promise<{ readonly text: string; readonly file: string; readonly sheets: number }> {
  const file = join(mkdtempSync(join(tmpdir(), "atlas-print-")), "page.pdf");
  writeFileSync(file, await page.pdf({ format: "A4", preferCSSPageSize: false }));
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  return { text, file, sheets: text.split("\f").length - 1 };
}

/** Colours of a part of the first sheet, 0 to 1 of its width and height, at 50 dots an inch. */
function pixelsOf(
  file: string,
  [left, top, right, bottom]: readonly [number, number, number, number],
): number[][] {
  const ppm = execFileSync("pdftoppm", ["-r", "50", "-f", "1", "-l", "1", file], { maxBuffer: 1 << 26 });
  const [, width = "0", height = "0"] = /^P6\s+(\d+) (\d+)\s+255\s/.exec(ppm.toString("latin1", 0, 40)) ?? [];
  const [w, h] = [Number(width), Number(height)];
  const start = ppm.length - w * h * 3;
  const pixels: number[][] = [];
  for (let y = Math.round(top * h); y < bottom * h; y++)
    for (let x = Math.round(left * w); x < right * w; x++) {
      const at = start + (y * w + x) * 3;
      pixels.push([ppm[at] ?? 0, ppm[at + 1] ?? 0, ppm[at + 2] ?? 0]);
    }
  return pixels;
}

const mean = (pixels: number[][]) =>
  pixels.flat().reduce((sum, value) => sum + value, 0) / (pixels.length * 3);

test("a day from a dark screen: headline, map in the colours of paper, legend, list, sources, address", {
  tag: "@map",
}, async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openAtlas(page, "/on/2023-11-08?span=window&days=7&v=1");
  await page.getByRole("button", { name: "Next day" }).press("Enter");
  await paintedDay(page, "2023-11-09");
  await expect(page).toHaveURL(/\/on\/2023-11-09/);
  await expect(page.locator(".printed-map[data-printable]")).toHaveCount(1);
  const { text, file, sheets } = await printed(page);
  expect(text).toMatch(/9\s+November 2023/);
  expect(text).toContain("last 7 days, from 3 November");
  expect(text).toContain("al-Tanf");
  expect(text).toContain("Claimed only");
  expect(text).toContain("Sources of these incidents (");
  expect(text.replace(/\s+/g, "")).toContain("/on/2023-11-09?days=7");
  for (const control of ["Copy link", "Campaign", "Skip quiet days", "Search places", "Weapon⌄", "km\n"])
    expect(text).not.toContain(control);
  expect(sheets).toBeLessThan(15);
  const map = pixelsOf(file, [0.1, 0.25, 0.9, 0.5]);
  expect(mean(map)).toBeGreaterThan(190);
  expect(new Set(map.map(String)).size).toBeGreaterThan(100);
});

test("pages that are read come out whole, without their controls", async ({ page }) => {
  for (const [path, words] of [
    ["/incidents/2024-01-28-tower-22-drone", ["Tower 22", "28 January 2024"]],
    ["/places/al-asad", ["al-Asad"]],
    ["/sources", ["Sources", "Associated Press"]],
    ["/method", ["Method", "What the atlas counts", "How to report an error"]],
    ["/tallies", ["17 Oct"]],
    ["/weeks", ["Week by week"]],
    ["/compare?a=2023-11-08&b=2024-02-04", ["8 November 2023", "4 February 2024"]],
    ["/present/tower-22/1", []],
  ] as const) {
    await page.goto(path);
    const { text } = await printed(page);
    for (const word of words) expect(text.replace(/\s+/g, " "), path).toContain(word);
    expect(text.replace(/\s+/g, ""), path).toContain(path.split("?")[0]);
    expect(text, path).toContain("Escalation Atlas");
    expect(text, path).not.toMatch(/\b(Copy citation|Filter sources|Play)\b/);
  }
});
