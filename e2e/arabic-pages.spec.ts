import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { mapIdle } from "./support/atlas";
import { wordsLeft } from "./support/words-left";

// Only so that the checker's own script is let in.
test.use({ bypassCSP: true, locale: "ar" });

interface ArabicPage {
  readonly name: string;
  readonly link: string;
  readonly hasMap?: boolean;
  /** What is done before it is looked at. */
  readonly act?: (page: Page) => Promise<void>;
}

const DAY = "/on/2024-01-28?lang=ar&v=1";

const PAGES: readonly ArabicPage[] = [
  { name: "an incident on the map", link: `${DAY}&sel=2024-01-28-tower-22-drone`, hasMap: true },
  { name: "a place on the map", link: `${DAY}&sel=place:tower-22`, hasMap: true },
  { name: "the table", link: `${DAY}&panel=table&group=place`, hasMap: true },
  { name: "a chart under the map", link: `${DAY}&panel=charts&chart=weapons`, hasMap: true },
  {
    name: "filters and a search",
    link: `${DAY}&kind=attack&weapon=drone&q=البرج&known=2024-03-01`,
    hasMap: true,
  },
  { name: "a link that is repaired", link: `${DAY}&kind=nothing&days=900&colour=red`, hasMap: true },
  { name: "the keys", link: DAY, hasMap: true, act: (page) => page.keyboard.press("?") },
  { name: "saved views", link: DAY, hasMap: true, act: (page) => page.keyboard.press("s") },
  { name: "every menu", link: DAY, hasMap: true, act: openMenus },
  { name: "a place", link: "/places/al-asad?lang=ar" },
  { name: "the origins", link: "/origins?lang=ar" },
  { name: "the sources", link: "/sources?kind=official&lang=ar" },
  { name: "the method", link: "/method?lang=ar" },
  { name: "the codebook", link: "/codebook?lang=ar" },
  { name: "the counts", link: "/tallies?lang=ar" },
  { name: "the weeks", link: "/weeks?lang=ar" },
  { name: "the releases", link: "/releases?lang=ar" },
  { name: "the charts", link: "/charts?lang=ar" },
  { name: "the ladder", link: "/ladder?lang=ar" },
  { name: "the stories", link: "/present?lang=ar" },
  { name: "a slide", link: "/present/first-four-weeks/3?lang=ar" },
  { name: "a slide's notes", link: "/present/first-four-weeks/3/notes?lang=ar" },
  { name: "the editor of a briefing", link: "/briefing?lang=ar" },
  { name: "the page for a file", link: "/own-data?lang=ar" },
  { name: "what is kept on the device", link: "/offline?lang=ar" },
  { name: "an address where nothing is", link: "/nowhere?lang=ar" },
];

const SOURCE = "lib/theatre/source";
/** All texts under such keys in the files of the dataset whose names begin so. */
const textsOf = (file: RegExp, keys: readonly string[]): readonly string[] =>
  readdirSync(SOURCE)
    .filter((name) => file.test(name) && name.endsWith(".json"))
    .flatMap((name): readonly Readonly<Record<string, unknown>>[] =>
      JSON.parse(readFileSync(`${SOURCE}/${name}`, "utf8")),
    )
    .flatMap((row) => keys.flatMap((key) => (typeof row[key] === "string" ? row[key] : [])));
/** What stays in the language that it was published in, or stands under its Arabic name on maps; the longest first. */
const NAMES = [
  ...textsOf(/^sources/, ["publisher", "author", "title"]),
  ...textsOf(/^(?:tallies|claims|origin)/, ["by"]),
  ...textsOf(/^places/, ["name", "shortName"]),
  ...textsOf(/^incidents/, ["summary"]),
  ...SHIPPED.flatMap(({ title, slides }) => [
    title,
    ...slides.flatMap((slide) => [slide.title, slide.caption]),
  ]),
].sort((one, other) => other.length - one.length);

/** Texts of menus that were open for a moment. */
let ofMenus: readonly string[] = [];

async function openMenus(page: Page): Promise<void> {
  const found = new Set<string>();
  const count = await page.locator("[popover]").count();
  expect(count).toBeGreaterThan(3);
  for (let index = 0; index < count; index++) {
    const panel = page.locator("[popover]").nth(index);
    await panel.evaluate((element) => (element as HTMLElement).showPopover());
    await page.waitForLoadState("networkidle");
    for (const line of await page.evaluate(wordsLeft, NAMES)) found.add(line);
    await panel.evaluate((element) => (element as HTMLElement).hidePopover());
  }
  ofMenus = [...found];
}

async function gravestOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: "node_modules/axe-core/axe.min.js" });
  const results: AxeResults = await page.evaluate("axe.run({ resultTypes: ['violations'] })");
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

for (const { name, link, hasMap, act } of PAGES)
  test(`in Arabic nothing is left in English, and axe finds nothing serious: ${name}`, async ({ page }) => {
    ofMenus = [];
    await page.goto(link);
    if (hasMap) await mapIdle(page);
    await act?.(page);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => {
      for (const part of document.querySelectorAll("details")) part.open = true;
    });
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    const left = [...new Set([...ofMenus, ...(await page.evaluate(wordsLeft, NAMES))])];
    expect.soft(left, "left in English").toEqual([]);
    expect.soft(await gravestOf(page), "found by axe").toEqual([]);
  });
