import { expect, test } from "@playwright/test";
import { askRaw } from "./support/ask-raw";
import { daySlider, errorsOf, openAtlas, paintedDay, strangersOf } from "./support/atlas";

test("no request goes to anybody else, and nothing is written to the console", { tag: "@map" }, async ({
  page,
  context,
}) => {
  const strangers = strangersOf(context);
  const errors = errorsOf(page);
  await openAtlas(page, "/on/2024-01-28?v=1");
  await daySlider(page).press("ArrowRight");
  await paintedDay(page, "2024-01-29");
  await page.locator("[data-row]").first().click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  expect(strangers).toEqual([]);
  expect(errors).toEqual([]);
});

test("the Content-Security-Policy is strict, and names the page's own scripts by their hashes", async ({
  request,
}) => {
  const pages = await Promise.all(["/", "/?theme=dark"].map((path) => request.get(path)));
  for (const page of pages) {
    const policy = page.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')+; style-src 'self'/);
    expect(policy).not.toMatch(/nonce|unsafe-eval|script-src[^;]*unsafe/);
    expect(policy).not.toMatch(/https?:/);
    expect(await page.text()).not.toMatch(/<script[^>]* nonce/);
  }
});

test("a page is the same for everybody, and caches are told how long to keep it", async ({ baseURL }) => {
  const ask = (path: string, headers = {}) => askRaw(baseURL ?? "", path, { headers });
  const [first, second] = [await ask("/on/2023-11-08"), await ask("/on/2023-11-08", { Cookie: "a=b" })];
  for (const { headers } of [first, second])
    expect(headers).toMatchObject({
      "cache-control": "public, max-age=0, s-maxage=600, stale-while-revalidate=86400",
      vary: "Accept-Encoding",
    });
  expect(second.body).toBe(first.body);
  expect(first.headers["set-cookie"]).toBeUndefined();
  const again = await ask("/on/2023-11-08", { "If-None-Match": first.headers.etag ?? "" });
  expect([again.status, again.body]).toEqual([304, ""]);
  expect(again.headers["content-security-policy"]).toBe(first.headers["content-security-policy"]);
  const arabic = await ask("/on/2023-11-08?lang=ar");
  expect(arabic.headers.etag).not.toBe(first.headers.etag);
  const none = await ask("/places/nowhere");
  expect([none.status, none.headers["cache-control"]]).toEqual([404, expect.stringContaining("no-store")]);
  const packed = await ask("/on/2023-11-08", { "Accept-Encoding": "br, gzip" });
  expect(packed.headers["content-encoding"]).toBe("gzip");
});

test("every answer has a policy, errors of all kinds too, and no stranger's page may show one", async ({
  baseURL,
}) => {
  const asked = [
    "/",
    "/nope",
    "/iconx",
    "/icon.svg",
    "/data/x",
    "/data/version.json",
    "/api/x",
    "/api/v1/x",
    "/api/v1/places",
  ];
  const files = [
    "/basemap/x",
    "/preview/x",
    "/fonts/x",
    "/_next/static/x.js",
    "/_next/data/x",
    "/oembed",
    "/oembedx",
    "/on/%E0%A4",
  ];
  for (const path of [...asked, ...files]) {
    const headers = { "x-atlas-address": "/on/2023-12-25?theme=dark" };
    const answer = await askRaw(baseURL ?? "", path, { headers });
    const policy = String(answer.headers["content-security-policy"]);
    expect(policy, path).toMatch(/(^|; )(default-src '(none|self)'|object-src 'none')/);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy.match(/frame-ancestors/g), path).toHaveLength(1);
    expect(answer.headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(answer.headers["cross-origin-resource-policy"], path).toMatch(/^(same|cross)-origin$/);
    expect(answer.body, path).not.toContain("2023-12-25");
  }
  const frame = await askRaw(baseURL ?? "", "/embed/on/2023-11-08");
  expect(frame.headers["content-security-policy"]).toContain("frame-ancestors * file:");
  expect(frame.headers["cross-origin-resource-policy"]).toBe("cross-origin");
});
