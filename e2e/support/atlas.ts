import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";

/** Without a graphics card and with other work on the machine, a first map takes this long at most. */
const FIRST_MAP_MS = 60_000;

/** The map's container, which says what is painted. */
export function mapOf(page: Page): Locator {
  return page.locator("[data-map]");
}

/** Waits until the map has painted and rests: the interactive one, or in the project without WebGL the drawn one. */
export async function mapIdle(page: Page): Promise<void> {
  const rest = test.info().project.name === "drawn" ? "unavailable" : "idle";
  await expect(mapOf(page)).toHaveAttribute("data-map", rest, { timeout: FIRST_MAP_MS });
  // Where there is none, the drawn map takes its place a moment later.
  await expect(mapOf(page)).toHaveAttribute("data-visible", /\d/);
}

/** Waits until the map shows that day (`YYYY-MM-DD`), painted. */
export async function paintedDay(page: Page, day: string): Promise<void> {
  await expect(mapOf(page)).toHaveAttribute("data-day", day);
}

/** Opens a link of the atlas and waits for the map. */
export async function openAtlas(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await mapIdle(page);
}

/** The slider that is the heart of it. */
export function daySlider(page: Page): Locator {
  return page.getByRole("slider", { name: "Day", exact: true });
}

/** Everything that the page asks of anybody but this machine, which should stay empty. */
export function strangersOf(context: BrowserContext): string[] {
  const strangers: string[] = [];
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const local = hostname === "localhost" || ["data:", "blob:"].includes(protocol);
    if (!local) strangers.push(request.url());
  });
  return strangers;
}

/** Errors that the page wrote to its console or threw, which should stay empty. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

/**
 * Holds the dataset back, so that the page stays as the server drew it with scripts running. Returns how to let it come.
 */
export async function holdDataset(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/dataset.json", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** A mark that the server drew: the incident it links to and its middle, CSS pixels of the page. */
interface DrawnMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The marks of the drawn map that lie open to the pointer: not under a card, a control or another mark. */
export async function drawnMarks(page: Page): Promise<DrawnMark[]> {
  await page.evaluate(() => document.fonts.ready);
  return page.locator(".static-map a").evaluateAll((links) =>
    links.flatMap((link) => {
      const box = link.querySelector(".mark")?.getBoundingClientRect();
      const id = new URL(link.getAttribute("href") ?? "", location.href).searchParams.get("sel");
      if (!box?.width || id === null) return [];
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return document.elementFromPoint(x, y)?.closest("a") === link ? [{ id, x, y }] : [];
    }),
  );
}

/** The middles of the drawn map's counted discs, where nothing lies over them. CSS pixels of the window. */
export async function drawnDiscs(page: Page): Promise<DrawnMark[]> {
  return page.locator(".static-map g:has(> title)").evaluateAll((discs) =>
    discs.flatMap((disc) => {
      const box = disc.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const seen = box.width > 0 && disc.contains(document.elementFromPoint(x, y));
      return seen ? [{ id: disc.querySelector("title")?.textContent ?? "", x, y }] : [];
    }),
  );
}
