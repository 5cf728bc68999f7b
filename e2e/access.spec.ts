import { expect, type Page, test } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { mapIdle } from "./support/atlas";
import { manyRows, readTableFile } from "./support/file";

// Only so that the checker's own script is let in.
test.use({ bypassCSP: true });

const PAGES: readonly {
  readonly name: string;
  readonly link: string;
  readonly map: boolean;
  readonly focus?: string;
}[] = [
  { name: "the default view", link: "/", map: true },
  { name: "an incident's detail", link: "/on/2024-01-28?sel=2024-01-28-tower-22-drone&v=1", map: true },
  { name: "a place's detail", link: "/on/2024-01-28?sel=place:tower-22&v=1", map: true },
  { name: "an empty day", link: "/on/2023-11-16?span=day&v=1", map: true },
  { name: "the method", link: "/method", map: false },
  { name: "the page for one's own data", link: "/own-data", map: false },
  { name: "the releases", link: "/releases", map: false },
  { name: "the sources", link: "/sources?kind=official", map: false },
  { name: "the counts", link: "/tallies", map: false },
  {
    name: "the counts of a span",
    link: "/tallies?day=2023-12-13&kind=us-strike&known=2024-01-01",
    map: false,
  },
  { name: "an incident's page", link: "/incidents/2024-01-28-tower-22-drone", map: false },
  { name: "a place's page", link: "/places/al-asad", map: false },
  { name: "the weeks", link: "/weeks", map: false },
  { name: "two days compared", link: "/compare?a=2023-11-08&b=2024-02-04", map: false },
  { name: "the stories", link: "/present", map: false },
  // The bar of a slide fades when nobody needs it, and stays while something of it has the focus.
  { name: "a slide", link: "/present/first-four-weeks/3", map: false, focus: "Next slide" },
  { name: "the presenter's window", link: "/present/first-four-weeks/3/notes", map: false },
  { name: "the editor of a briefing", link: "/briefing", map: false },
  { name: "the ladder", link: "/ladder", map: false },
  {
    name: "the ladder beside the map",
    link: "/on/2024-02-10?span=window&days=14&panel=ladder&v=1",
    map: true,
  },
  { name: "the charts", link: "/charts", map: false },
  { name: "what is kept on the device", link: "/offline", map: false },
  { name: "the table beside the map", link: "/on/2023-11-12?panel=table&v=1", map: true },
  { name: "the charts beside the map", link: "/on/2023-11-12?panel=charts&v=1", map: true },
  { name: "a range", link: "/on/2024-01-15?span=range&start=2023-12-20&v=1", map: true },
];

async function gravestOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: "node_modules/axe-core/axe.min.js" });
  const results: AxeResults = await page.evaluate("axe.run({ resultTypes: ['violations'] })");
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** Colours on their way from one theme to the other are those of neither. */
async function transitionsOver(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  );
}

for (const device of ["desktop", "phone"] as const) {
  test.describe(device, () => {
    test.use(
      device === "phone" ? { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } : {},
    );
    for (const { name, link, map, focus } of PAGES) {
      test(`axe finds nothing serious, light or dark: ${name}`, async ({ page }) => {
        await page.goto(link);
        if (map) await mapIdle(page);
        if (focus) await page.getByRole("link", { name: focus }).focus();
        await transitionsOver(page);
        expect(await gravestOf(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        await transitionsOver(page);
        expect(await gravestOf(page)).toEqual([]);
      });
    }
    test("axe finds nothing serious, light or dark: a file of the reader's own, filtered and searched", async ({
      page,
    }) => {
      await page.goto("/own-data#file=many.csv&on=2023-11-20&only=kind:drone&q=place&row=1700");
      await readTableFile(page, "many.csv", manyRows(2000));
      await expect(page.getByRole("region", { name: "The selected row" })).toContainText("Place 1698");
      expect(await gravestOf(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await transitionsOver(page);
      expect(await gravestOf(page)).toEqual([]);
    });
  });
}

test("by keyboard: links to map, timeline and list come first, a row leads to its card and back", async ({
  page,
}) => {
  await page.goto("/on/2024-02-04?v=1");
  await mapIdle(page);
  for (const part of ["map", "timeline", "incidents"]) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: `Skip to the ${part}` })).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const row = page.locator(".atlas-list [data-row]").first();
  await expect(row).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".atlas-detail article")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(row).toBeFocused();
});

test("keys that are one letter can be turned off, and stay off", async ({ page }) => {
  await page.goto("/on/2024-02-04?v=1");
  await mapIdle(page);
  await page.keyboard.press("?");
  const choice = page.getByRole("checkbox", { name: "Single-key shortcuts" });
  await choice.uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await mapIdle(page);
  await page.keyboard.press("n");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard" })).toHaveCount(0);
  await expect(page).not.toHaveURL(/sel=/);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/2024-02-03/);
});
