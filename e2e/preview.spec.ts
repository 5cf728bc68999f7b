import { expect, test } from "@playwright/test";

const PAGES = [
  "/",
  "/on/2023-11-08",
  "/on/2023-11-08?kind=us-strike",
  "/on/2023-11-08?lang=ar",
  "/on/2024-01-28?span=until&theme=dark",
  "/incidents/2024-01-28-tower-22-drone",
  "/places/al-asad",
  "/present/tower-22/2",
  "/compare?a=2023-11-08&b=2024-02-04",
  "/sources",
  "/method",
  "/tallies",
  "/weeks",
];

const content = (html: string, property: string) =>
  (new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1] ?? "").replaceAll(
    "&amp;",
    "&",
  );

test("each page has a preview image of its own: a PNG of 1200 by 630 under 300 kB, with its size and its words", async ({
  request,
}) => {
  const images = new Set<string>();
  for (const path of PAGES) {
    const html = await (await request.get(path)).text();
    expect(content(html, "og:image:width"), path).toBe("1200");
    expect(content(html, "og:image:height"), path).toBe("630");
    expect(content(html, "og:image:alt"), path).not.toBe("");
    expect(content(html, "twitter:card"), path).toBe("summary_large_image");
    const address = content(html, "og:image");
    expect(address).toMatch(/^https?:\/\//);
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["content-type"]).toBe("image/png");
    expect(answer.headers()["cache-control"]).toContain("immutable");
    const image = await answer.body();
    expect(image.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(image.length).toBeLessThan(300_000);
    expect(image.length).toBeGreaterThan(10_000);
    images.add(image.toString("base64"));
  }
  expect(images.size).toBe(PAGES.length);
});

test("a link that has only been looked at otherwise has the same image", async ({ request }) => {
  const imageOf = async (path: string) => content(await (await request.get(path)).text(), "og:image");
  const plain = await imageOf("/on/2023-11-08");
  expect(await imageOf("/on/2023-11-08?speed=4&clock=utc")).toBe(plain);
  expect(await imageOf("/on/2023-11-08?span=day")).not.toBe(plain);
});

test("an image of an older dataset leads to the present one, and hostile addresses get an image", async ({
  request,
}) => {
  const old = await request.get("/preview/0.1-00000000.1/on/2023-11-08?span=day", { maxRedirects: 0 });
  expect(old.status()).toBe(307);
  const { location = "" } = old.headers();
  expect(location).toContain("/on/2023-11-08?span=day");
  const [, version = ""] = /^\/preview\/([^/]+)\//.exec(location) ?? [];
  for (const path of ["/on/no-day?q=%3Cscript%3E&at=1e9,0,99&sel=x", "/incidents/no-such", "/x/y/z"]) {
    const answer = await request.get(`/preview/${version}${path}`);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["content-type"]).toBe("image/png");
  }
});
