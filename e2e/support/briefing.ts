import type { Page } from "@playwright/test";

/** Puts a briefing of slides with these titles into the browser, as earlier versions of the atlas kept it, and opens its editor. */
export async function openBriefing(page: Page, titles: readonly string[], notes = ""): Promise<void> {
  await page.goto("/briefing");
  await page.evaluate(
    (text) => {
      window.localStorage.removeItem("atlas-shelf");
      window.localStorage.setItem("atlas-briefing", text);
    },
    JSON.stringify({
      version: 1,
      title: "My talk",
      slides: titles.map((title, index) => ({
        key: `k${index}`,
        view: `/on/2023-11-0${index + 1}?span=day&v=1`,
        title,
        caption: `Caption of ${title}`,
        notes,
      })),
    }),
  );
  await page.reload();
}

/** The titles of the slides in the editor, in their order. */
export function titlesOf(page: Page): Promise<string[]> {
  return page
    .getByRole("list", { name: "Slides" })
    .getByLabel("Title")
    .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement ? field.value : "")));
}

/** Opens a link as one who has just been sent it: a link that differs behind its `#` alone would not load the page anew. */
export async function openAnew(page: Page, link: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(link);
}
