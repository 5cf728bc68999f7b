import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { mapOf, openAtlas } from "./support/atlas";
import { countFeatures, hasOgrinfo } from "./support/count-features";

const LINKS = [
  "/",
  "/on/2023-11-08?span=until&kind=attack,us-strike&country=SY&v=1",
  "/on/2023-12-04?span=day&v=1",
  "/on/2024-02-10?span=until&q=tanf&v=1",
  "/on/2023-11-30?span=until&known=2023-11-18&v=1",
];

async function hrefIn(page: Page, name: RegExp): Promise<string> {
  const link = page.getByRole("link", { name, includeHidden: true });
  return (await link.getAttribute("href")) ?? "";
}

const textOf = async (request: APIRequestContext, href: string) => (await request.get(href)).text();

for (const link of LINKS) {
  test(`other programs read as many rows as ${link} shows`, async ({ page, request }) => {
    await openAtlas(page, link);
    const visible = Number(await mapOf(page).getAttribute("data-visible"));
    await page.getByRole("button", { name: "Menu", exact: true }).click();
    await expect(page.getByText(`What is shown (${visible})`)).toBeVisible();
    const shown = (format: string) => hrefIn(page, new RegExp(`^What is shown.*, ${format}$`));

    const csv = await textOf(request, await shown("CSV"));
    expect(parse(csv, { bom: true, columns: true })).toHaveLength(visible);
    const json = await (await request.get(await shown("JSON"))).json();
    expect(json.incidents).toHaveLength(visible);

    if (!hasOgrinfo()) {
      expect(process.env.CI, "ogrinfo is missing: install gdal-bin, or name it in ATLAS_OGRINFO").toBeFalsy();
      console.warn("ogrinfo is missing: GeoJSON and KML were not read by another program");
      return;
    }
    expect(countFeatures(await textOf(request, await shown("GeoJSON")), "geojson")).toBe(visible);
    expect(countFeatures(await textOf(request, await shown("KML")), "kml")).toBe(visible);
    if (visible > 0) expect(countFeatures(csv, "csv")).toBe(visible);
  });
}

test("a step of the day changes what is downloaded", async ({ page }) => {
  await openAtlas(page, "/on/2024-01-28?span=day&v=1");
  const before = await hrefIn(page, /^What is shown.*, CSV$/);
  expect(before).toBe("/api/v1/incidents?from=2024-01-28&to=2024-01-28&format=csv");
  await page.getByRole("slider", { name: "Day", exact: true }).press("ArrowRight");
  await expect.poll(() => hrefIn(page, /^What is shown.*, CSV$/)).toContain("from=2024-01-29");
});

test("downloads need no scripts", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto("/on/2024-02-04?v=1");
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Everything, CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^escalation-atlas-incidents-\d+\.\d+-[0-9a-f]{8}\.csv$/);
  await context.close();
});

test("anybody may ask, keep the answer, and ask whether it still holds", async ({ request }) => {
  for (const name of ["incidents", "places", "sources", "tallies"]) {
    const first = await request.get(`/api/v1/${name}`);
    expect(first.status()).toBe(200);
    const headers = first.headers();
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["cache-control"]).toContain("public");
    expect(headers["cache-control"]).toContain("max-age=300");
    const etag = headers.etag ?? "";
    expect(etag).toContain((await first.json()).dataset);
    const again = await request.get(`/api/v1/${name}`, { headers: { "If-None-Match": etag } });
    expect(again.status()).toBe(304);
    const stale = await request.get(`/api/v1/${name}`, { headers: { "If-None-Match": '"0.1"' } });
    expect(stale.status()).toBe(200);
  }
  const preflight = await request.fetch("/api/v1/incidents", { method: "OPTIONS" });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()["access-control-allow-headers"]).toContain("If-None-Match");
  expect((await request.head("/api/v1/incidents")).status()).toBe(200);
  expect((await request.post("/api/v1/incidents")).status()).toBe(405);
});

test("wrong parameters get a 400 that names them", async ({ request }) => {
  const response = await request.get("/api/v1/incidents?kind=atack&from=soon&colour=red");
  expect(response.status()).toBe(400);
  expect(response.headers()["content-type"]).toContain("application/problem+json");
  const { parameters, detail } = await response.json();
  expect(parameters.map(({ name }: { name: string }) => name).sort()).toEqual(["colour", "from", "kind"]);
  expect(detail).toContain("kind=atack");
  const nothing = await request.get("/api/v1/wars");
  expect(nothing.status()).toBe(404);
  expect((await nothing.json()).detail).toContain("/api/v1/openapi.json");
});

test("the OpenAPI document's own examples are answered", async ({ request }) => {
  const document = await (await request.get("/api/v1/openapi.json")).json();
  expect(document.openapi).toMatch(/^3\.1/);
  expect(Object.keys(document.paths)).toEqual(
    ["incidents", "places", "sources", "tallies"].map((name) => `/api/v1/${name}`),
  );
  for (const [path, { get }] of Object.entries<{ get: { parameters: { name: string; example: unknown }[] } }>(
    document.paths,
  )) {
    for (const { name, example } of get.parameters) {
      const address = `${path}?${new URLSearchParams({ [name]: String(example) })}`;
      expect((await request.get(address)).status(), address).toBe(200);
    }
  }
});

test("a link's dataset version is known or repaired, and is not copied on", async ({
  page,
  context,
  request,
}) => {
  const { version } = await (await request.get("/data/version.json")).json();
  const notice = page.locator(".atlas-notice").getByRole("status");
  await openAtlas(page, `/on/2023-11-08?ds=${version}&v=1`);
  await expect(notice).not.toContainText("release");
  await openAtlas(page, "/on/2023-11-08?ds=0.1-00000000&v=1");
  await expect(notice).toContainText("0.1-00000000, which isn’t an archived release");
  await expect(page).not.toHaveURL(/ds=/);

  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`/on/2023-11-08?ds=${version}&v=1`);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain("ds=");
});

test("the releases are listed", async ({ page, request }) => {
  const { version } = await (await request.get("/data/version.json")).json();
  await page.goto(`/releases?since=${version}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Releases of the dataset");
  await expect(page.getByText("This is the current release")).toBeVisible();
  await page.goto("/releases?since=0.1-00000000");
  await expect(page.getByText("That version isn’t an archived release")).toBeVisible();
});
