import { expect, type Page, test } from "@playwright/test";
import { errorsOf, openAtlas, paintedDay } from "./support/atlas";
import { qrCodesIn } from "./support/read-exports";

const share = (page: Page) => page.getByRole("button", { name: "Share", exact: true });
const panel = (page: Page) => page.getByRole("dialog", { name: "Share" });

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

test("the share menu by keyboard: the code of a frame that shows what is on the screen", async ({ page }) => {
  const errors = errorsOf(page);
  await openAtlas(page, "/on/2023-11-08?span=day&kind=attack&v=1");
  await page.getByRole("button", { name: "Next day" }).press("Enter");
  await paintedDay(page, "2023-11-09");
  await share(page).focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("button", { name: "Copy link" })).toBeFocused();
  await panel(page).getByRole("radio", { name: "Medium" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(panel(page).getByRole("radio", { name: "Large" })).toBeChecked();
  await panel(page).getByRole("button", { name: "Copy embed code" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  await expect(panel(page).getByRole("textbox", { name: "Embed code" })).toHaveValue(code);
  const frame = await page.evaluate((html) => {
    const element = new DOMParser().parseFromString(html, "text/html").querySelector("iframe");
    return element && { src: element.src, title: element.title, width: element.width };
  }, code);
  expect(frame?.width).toBe("960");
  expect(frame?.title).toContain("9 November 2023");
  const src = new URL(frame?.src ?? "");
  expect(src.pathname).toBe("/embed/on/2023-11-09");
  expect(src.searchParams.get("kind")).toBe("attack");
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  await expect(share(page)).toBeFocused();
  await page.goto(src.href);
  await expect(page.getByRole("heading", { name: "9 November 2023" })).toBeVisible();
  expect(errors).toEqual([]);
});

test("the menu copies the link and says so", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-08?span=day&v=1");
  await share(page).click();
  await panel(page).getByRole("button", { name: "Copy link" }).press("Enter");
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole("status").filter({ hasText: "Link copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("/on/2023-11-08?span=day");
});

test("the view is cited with the dataset's version and its link", async ({ page }) => {
  await openAtlas(page, "/on/2023-11-08?span=day&v=1");
  await share(page).click();
  await panel(page).getByRole("button", { name: "Copy citation" }).press("Enter");
  await expect(panel(page).getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  const { version } = await (await page.request.get("/data/version.json")).json();
  expect(cited).toMatch(/^Escalation Atlas: 8 November 2023\. /);
  expect(cited).toContain(`Dataset ${version}. ${new URL("/on/2023-11-08?span=day", page.url()).href}`);
});

test("the system's share sheet is offered where there is one, with the link", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", {
      value: async (data: ShareData) => {
        document.title = `shared ${data.url}`;
      },
    });
  });
  await openAtlas(page, "/on/2023-11-08?span=day&v=1");
  await share(page).click();
  await panel(page).getByRole("button", { name: "Share with an app" }).click();
  await expect(page).toHaveTitle(/^shared http.*\/on\/2023-11-08\?span=day/);
});

test("on a phone the menu fits, and what is on the screen can be taken along as a code", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAtlas(page, "/on/2023-11-08?span=day&v=1");
  await share(page).click();
  const image = panel(page).getByRole("img", { name: "QR code of the link" });
  await expect(image).toBeVisible();
  const picture = test.info().outputPath("code.png");
  await image.screenshot({ path: picture });
  expect(qrCodesIn(picture)).toEqual([new URL("/on/2023-11-08?span=day&v=1", page.url()).href]);
  const box = await panel(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  const header = await page.locator(".atlas-header").boundingBox();
  expect(header?.height).toBeLessThan(64);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel(page).getByRole("link", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("8-november-2023-escalation-atlas-qr.svg");
});
