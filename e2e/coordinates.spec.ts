import { expect, type Page, test } from "@playwright/test";

const AT = "/on/2023-11-12?at=33.3342,44.4036,9&v=1";
const shown = (page: Page) => page.getByRole("region", { name: "Coordinates" }).locator("[data-coordinates]");
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("the keyboard shows the centre's coordinates, copies them, and the form stays", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(AT);
  await expect(page.getByRole("button", { name: "Layers", exact: true })).toBeVisible();
  await page.keyboard.press("c");
  await expect(shown(page)).toHaveText("33.3342, 44.4036");
  await page.keyboard.press("c");
  await expect(page.getByRole("region", { name: "Coordinates" }).getByRole("status")).toHaveText("Copied");
  expect(await copied(page)).toBe("33.3342, 44.4036");
  await page.getByRole("button", { name: "Layers", exact: true }).press("Enter");
  await page.getByRole("radio", { name: "MGRS" }).check();
  await expect(shown(page)).toHaveText(/^38S MB 44(49|50) 88(49|50)$/);
  await page.reload();
  await expect(shown(page)).toHaveText(/^38S MB 44(49|50) 88(49|50)$/);
  await expect(page).not.toHaveURL(/coord|mgrs/i);
});

test("a mouse has those under it, and the button those of the centre", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => localStorage.setItem("atlas-coordinates", "decimal"));
  await page.goto(AT);
  await expect(shown(page)).toHaveText("33.3342, 44.4036");
  const box = await page.locator("#map [data-map]").last().boundingBox();
  if (!box) throw new Error("no map");
  // 512 px at zoom 9 are 360° / 512.
  await page.mouse.move(box.x + box.width / 2 + 128, box.y + box.height / 2);
  await expect(shown(page)).toHaveText(/^33\.33\d\d, 44\.5(79|80)\d$/);
  await page.getByRole("region", { name: "Coordinates" }).getByRole("button", { name: "Copy" }).click();
  expect(await copied(page)).toBe("33.3342, 44.4036");
});
