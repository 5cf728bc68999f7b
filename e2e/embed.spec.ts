import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { daySlider } from "./support/atlas";

/** A page of another site, at another origin, with a frame of a width. */
let site: Server;
let siteOrigin = "";

test.beforeAll(async () => {
  site = createServer((request, response) => {
    const asked = new URL(request.url ?? "/", "http://site.invalid").searchParams;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><title>Another site</title><body style="margin:0"><iframe title="Atlas" src="${encodeURI(asked.get("src") ?? "")}" width="${Number(asked.get("width"))}" height="400" style="border:0"${asked.has("sandbox") ? ' sandbox="allow-scripts"' : ""}></iframe><div style="height:2000px">`,
    );
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", () => resolve()));
  siteOrigin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`; // it listens on a port
});
test.afterAll(() => site.close());

const pageWith = (src: string, width: number) =>
  `${siteOrigin}/?src=${encodeURIComponent(src)}&width=${width}`;

test("a frame of 320 pixels on another site shows the day, the map and whose it is", async ({
  page,
  baseURL,
}) => {
  await page.goto(pageWith(`${baseURL}/embed/on/2023-11-08?kind=us-strike&span=window&days=7&v=1`, 320));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "8 November 2023" })).toBeVisible();
  await expect(frame.getByText("last 7 days, from 2 November · filtered")).toBeVisible();
  await expect(frame.getByRole("list", { name: "What is shown" }).getByRole("listitem")).toHaveCount(1);
  await expect(frame.locator("[data-map=idle]")).toHaveAttribute("data-day", "2023-11-08", {
    timeout: 40_000,
  });
  await expect(frame.locator("[data-map]")).toHaveAttribute("data-span", "window");
  const wide = await frame.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(wide).toBe(0);

  const link = frame.getByRole("link", { name: "Open in Escalation Atlas" });
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noopener");
  const href = await link.getAttribute("href");
  expect(href).toContain("/on/2023-11-08?");
  expect(href).toContain("kind=us-strike");
});

test("the drawn map is in the frame before the data is", async ({ page, baseURL }) => {
  await page.route("**/dataset.json", () => undefined); // never answered
  await page.goto(pageWith(`${baseURL}/embed/on/2024-02-04`, 640));
  await expect(
    page.frameLocator("iframe").locator("svg.static-map a").filter({ visible: true }).first(),
  ).toBeVisible();
});

test("the interactive map does not cover the drawn one before it has painted", async ({ page, baseURL }) => {
  await page.route("**/maplibre-gl-worker*", () => undefined); // never answered
  await page.goto(pageWith(`${baseURL}/embed/on/2024-02-04`, 640));
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("svg.static-map a").filter({ visible: true }).first()).toBeVisible();
  const over = frame.locator(".atlas-map-unshown");
  await expect(over).toBeAttached({ timeout: 30_000 });
  await expect(over).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
});

test("a sandboxed frame draws its map, and a wheel over it scrolls the page around it", async ({
  page,
  baseURL,
}) => {
  await page.goto(`${pageWith(`${baseURL}/embed/on/2023-11-08`, 640)}&sandbox=`);
  await expect(page.frameLocator("iframe").locator("[data-map=idle]")).toBeVisible({ timeout: 40_000 });
  await page.mouse.move(320, 250);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
});

test("where the graphics card is lost for good the drawn map comes back, and follows the days", async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}/embed/on/2023-11-08`);
  await expect(page.locator("[data-map=idle]")).toBeVisible({ timeout: 40_000 });
  await page
    .locator(".maplibregl-canvas")
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext(),
    );
  const drawn = page.locator("[data-map=unavailable][data-day='2023-11-08'] svg.static-map");
  await expect(drawn).toBeVisible();
  await page.getByRole("button", { name: "Next day" }).press("Enter");
  await expect(page.locator("[data-map=unavailable][data-day='2023-11-09']").first()).toBeAttached();
});

test("time runs by keyboard, without a trace in the history of the page around it", async ({
  page,
  baseURL,
}) => {
  await page.goto(pageWith(`${baseURL}/embed/on/2023-11-08`, 640));
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("[data-map=idle]")).toBeVisible({ timeout: 40_000 });
  const before = await page.evaluate(() => history.length);
  await frame.getByRole("button", { name: "Next day" }).focus();
  await page.keyboard.press("Enter");
  await expect(frame.getByRole("heading", { name: "9 November 2023" })).toBeVisible();
  await frame.getByRole("slider", { name: "Day" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(frame.getByRole("heading", { name: "8 November 2023" })).toBeVisible();
  await expect(frame.locator("[data-map]")).toHaveAttribute("data-day", "2023-11-08");
  await frame.getByRole("button", { name: "Next incident" }).press("Enter");
  await expect(frame.getByRole("region", { name: "Selected incident" })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("it opens as the full page, with what it showed", async ({ page, baseURL }) => {
  await page.goto(pageWith(`${baseURL}/embed/incidents/2024-01-28-tower-22-drone`, 640));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "Tower 22" })).toBeVisible();
  const opening = page.waitForEvent("popup");
  await frame.getByRole("link", { name: "Open in Escalation Atlas" }).click();
  const full = await opening;
  await expect(daySlider(full)).toBeVisible();
  const { pathname, searchParams } = new URL(full.url());
  expect(pathname).toBe("/on/2024-01-28");
  expect(searchParams.get("sel")).toBe("2024-01-28-tower-22-drone");
});

test("frames are for any site and whole pages for none; search engines are led to the page", async ({
  request,
}) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()["content-security-policy"];
  expect(await policyOf("/embed/on/2023-11-08")).toContain("frame-ancestors * file:"); // a page on disk too
  for (const path of ["/", "/on/2023-11-08", "/incidents/2024-01-28-tower-22-drone", "/sources"])
    expect(await policyOf(path), path).toContain("frame-ancestors 'none'");
  const html = await (await request.get("/embed/on/2023-11-08?span=day")).text();
  expect(html).toMatch(/<meta name="robots" content="noindex/);
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/on\/2023-11-08\?span=day/);
  expect((await request.get("/embed/incidents/no-such")).status()).toBe(404);
});

test("oEmbed gives the frame of a page, and of no other site's", async ({ request, baseURL }) => {
  const ask = (url: string) => request.get(`/oembed?format=json&url=${encodeURIComponent(url)}`);
  const page = await (await request.get("/places/al-asad")).text();
  const [, address = ""] =
    /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
  const answer = await (await request.get(address.replaceAll("&amp;", "&"))).json();
  expect(answer).toMatchObject({ version: "1.0", type: "rich", provider_name: "Escalation Atlas" });
  const [, src = ""] = /src="([^"]+)"/.exec(answer.html) ?? [];
  const framed = await request.get(src.replaceAll("&amp;", "&"));
  expect(framed.status()).toBe(200);
  expect(framed.headers()["content-security-policy"]).toContain("frame-ancestors *");
  expect((await ask("https://elsewhere.example/on/2023-11-08")).status()).toBe(404);
  expect((await ask(`${baseURL}/incidents/no-such`)).status()).toBe(404);
  expect((await request.get("/oembed")).status()).toBe(400);
  expect((await request.get(`/oembed?format=xml&url=${baseURL}/`)).status()).toBe(501);
});
