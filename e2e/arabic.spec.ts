import { type APIRequestContext, expect, test } from "@playwright/test";
import { shell } from "@/lib/messages/ar/shell";
import { tools } from "@/lib/messages/ar/tools";
import { workspace } from "@/lib/messages/ar/workspace";
import { errorsOf, mapOf, openAtlas } from "./support/atlas";
import { pdfPages, presentationAsPdf } from "./support/read-exports";

const languageOf = async (request: APIRequestContext, path: string, headers: Record<string, string> = {}) => {
  const answer = await request.get(path, { headers });
  const [, lang, dir] = /<html[^>]* lang="(\w+)" dir="(\w+)"/.exec(await answer.text()) ?? [];
  return { lang, dir, vary: answer.headers().vary, address: new URL(answer.url()).search };
};

const ARABIC = { lang: "ar", dir: "rtl" };
const ENGLISH = { lang: "en", dir: "ltr" };

test("a link without a language leads its reader to theirs, one with a language nowhere else", async ({
  request,
}) => {
  const day = "/on/2024-01-28?v=1";
  const reader = { "Accept-Language": "ar-JO,ar;q=0.9,en;q=0.8" };
  expect(await languageOf(request, day)).toMatchObject(ENGLISH);
  expect(await languageOf(request, day, reader)).toMatchObject({ ...ARABIC, address: "?v=1&lang=ar" });
  expect(await languageOf(request, `${day}&lang=en`, reader)).toMatchObject(ENGLISH);
  expect(await languageOf(request, `${day}&lang=ar`)).toMatchObject(ARABIC);
  expect(await languageOf(request, day, { ...reader, Cookie: "lang=en" })).toMatchObject(ENGLISH);
  expect(await languageOf(request, day, { Cookie: "lang=ar" })).toMatchObject(ARABIC);
  expect(await languageOf(request, "/embed/on/2024-01-28?v=1", reader)).toMatchObject(ENGLISH);
  const sent = await request.get(day, { headers: reader, maxRedirects: 0 });
  expect(sent.headers()).toMatchObject({ location: `${day}&lang=ar`, "cache-control": "private, no-store" });
  // What a cache gives to all is not in a language of one reader.
  expect((await languageOf(request, day)).vary).toBe("Accept-Encoding");
});

test("the language that was chosen is kept, on other pages and in later visits", async ({ page }) => {
  const errors = errorsOf(page);
  await openAtlas(page, "/on/2024-01-28?span=day&v=1");
  await page.getByRole("link", { name: "العربية" }).press("Enter");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.goto("/method");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await page.getByRole("link", { name: "English", exact: true }).press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await openAtlas(page, "/on/2023-11-08?v=1");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(errors).toEqual([]);
});

test.describe("a reader of Arabic whom a cache gave the page that all get", () => {
  test.use({ locale: "ar-JO" });

  test("is led to theirs in the browser", async ({ page, request }) => {
    const english = await (await request.get("/method", { headers: { "Accept-Language": "en" } })).body();
    await page.route("**/method", (route) =>
      route.fulfill({ body: english, contentType: "text/html; charset=utf-8" }),
    );
    await page.goto("/method");
    await expect(page).toHaveURL("/method?lang=ar");
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  });
});

test("the map's page in Arabic: days, filters, search and list by keyboard", async ({ page }) => {
  const errors = errorsOf(page);
  await openAtlas(page, "/on/2024-01-28?span=day&lang=ar&v=1");
  await expect(page).toHaveTitle(/28 يناير 2024/);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/\/on\/2024-01-27\?.*lang=ar/);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/\/on\/2024-01-28\?.*lang=ar/);
  await page.keyboard.press("/");
  await page.keyboard.type("البرج");
  await expect(page.locator("[data-row]")).toHaveCount(1);
  await expect(page.locator('[data-row="2024-01-28-tower-22-drone"]')).toContainText("البرج 22");
  expect(errors).toEqual([]);
});

test("a presentation in Arabic by keyboard: the arrow to the left leads on, and every window keeps the language", {
  tag: "@map",
}, async ({ page, context }) => {
  test.slow(); // two pages with a map each
  const errors = errorsOf(page);
  await page.goto("/present/tower-22/1?lang=ar");
  await expect(page).toHaveTitle(/1 من 10 .* أطلس التصعيد/);
  await expect(mapOf(page)).toBeAttached({ timeout: 30_000 });
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL("/present/tower-22/2?lang=ar");
  await expect(page.locator(".slide-number")).toHaveText("الشريحة 2 من 10");
  await expect(page.locator(".slide-month")).toContainText("يناير");
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL("/present/tower-22/3?lang=ar");
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL("/present/tower-22/2?lang=ar");

  const opened = context.waitForEvent("page");
  await page.keyboard.press("p");
  const notes = await opened;
  const errorsOfNotes = errorsOf(notes);
  await expect(notes).toHaveURL("/present/tower-22/2/notes?lang=ar");
  await expect(notes.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(notes.getByRole("button", { name: "شاشة سوداء" })).toBeVisible();
  await notes.keyboard.press("ArrowLeft");
  await expect(notes).toHaveURL("/present/tower-22/3/notes?lang=ar");
  await expect(page).toHaveURL("/present/tower-22/3?lang=ar");
  await notes.close();

  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(mapOf(page)).toBeAttached({ timeout: 30_000 });
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/(?=.*lang=ar).*story=tower-22&slide=3/);
  expect([...errors, ...errorsOfNotes]).toEqual([]);
});

test("a file of the reader's own: columns, reasons and refusals in Arabic, its names and values as they are", async ({
  page,
}) => {
  const errors = errorsOf(page);
  await page.goto("/own-data?lang=ar");
  await expect(page).toHaveTitle(/^عرض بياناتك على الخريطة/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const text =
    "date,lat,lon,kind\n2024-02-04,33.5,44.4,drone\n2024-02-05,lat?,44.4,rocket\n2024-13-05,33,44,rocket\n";
  const file = { name: "strikes.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.getByLabel("اختيار ملف", { exact: true }).setInputFiles(file);
  const columns = page.getByRole("region", { name: "أعمدة الملف" });
  await expect(columns).toContainText("صيغة غير معروفة: يرجى التحقق من الأعمدة.");
  await expect(columns.getByLabel("خط العرض (لازم)")).toHaveValue("1");
  await expect(columns.getByLabel("خط العرض (لازم)").locator("..")).toContainText(/عنوانه «\u2068lat\u2069»/);
  await columns.getByRole("button", { name: "قراءة الملف" }).press("Enter");
  const result = page.getByRole("region", { name: "الصفوف المقروءة" });
  await expect(result.getByRole("status")).toHaveText(
    "المقروء: صف واحد، من 4 فبراير 2024 إلى 4 فبراير 2024؛ والمرفوض: صفان.",
  );
  await result.getByText("عرض الصفوف المرفوضة").press("Enter");
  const refused = result.getByRole("row").nth(1);
  await expect(refused).toContainText("أحد الإحداثيين ليس رقمًا");
  await expect(refused.getByRole("cell", { name: "lat?" }).locator("bdi")).toHaveText("lat?");
  await page.getByRole("option").first().press("Enter");
  await expect(page.getByRole("region", { name: "الصف المحدد" })).toContainText("الصف 2، 4 فبراير 2024");
  await expect(page).toHaveURL(/lang=ar/);
  expect(errors).toEqual([]);
});

test("pages that are read are in Arabic from head to foot, and lead to pages in Arabic", async ({
  request,
}) => {
  for (const path of ["/tallies", "/weeks", "/compare", "/releases", "/method", "/codebook", "/offline"]) {
    const html = await (await request.get(`${path}?lang=ar`)).text();
    const [, title = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
    const [, description = ""] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
    for (const text of [title, description]) expect(text, path).not.toMatch(/[A-Za-z]{3}(?<!UCDP)/);
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
    for (const [, heading = ""] of main.matchAll(/<h[123]\b[^>]*>([\s\S]*?)<\/h[123]>/g))
      expect(heading.replace(/<[^>]*>/g, ""), path).toMatch(/[\u0600-\u06ff]/);
    for (const [, href = ""] of main.matchAll(/ href="(\/(?!data|feeds|api|_next|charts\/)[^"]*)"/g))
      expect(href, path).toContain("lang=ar");
  }
});

/** Without spaces, marks above and below letters, and forms of letters, in which readers of PDF differ. */
const letters = (text: string) => text.normalize("NFKC").replaceAll(/[\s\u064b-\u0652]/g, "");

test("a view's PDF and PowerPoint say in Arabic, whole words in their order, what the page says", async ({
  page,
}) => {
  test.slow(); // documents are written, and read by other programs
  const errors = errorsOf(page);
  await openAtlas(page, "/on/2024-01-28?span=day&kind=attack&lang=ar&v=1");
  const { atlas } = workspace;
  await page.getByRole("button", { name: atlas.menu.title, exact: true }).press("Enter");
  await page.getByRole("button", { name: atlas.menu.export }).press("Enter");
  const dialog = page.getByRole("dialog", { name: shell.exportDialog.titles.view });
  const { pdf, pptx } = tools.exporting;
  for (const { label, action } of [pdf, pptx]) {
    await dialog.getByRole("radio", { name: label, exact: true }).check({ force: true });
    const download = page.waitForEvent("download", { timeout: 100_000 });
    await dialog.getByRole("button", { name: action }).press("Enter");
    const path = test.info().outputPath((await download).suggestedFilename());
    await (await download).saveAs(path);
    const [said = ""] = pdfPages(label === pptx.label ? presentationAsPdf(path) : path);
    for (const words of ["28 يناير 2024", "هذا اليوم فقط", "أطلس التصعيد", "كل ما نُشر حتى اليوم"])
      expect(letters(said)).toContain(letters(words));
    expect(said).not.toMatch(/Filters|Dataset|source|Sunday|attacks/i);
  }
  expect(errors).toEqual([]);
});
