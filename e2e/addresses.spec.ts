import { expect, test } from "@playwright/test";
import { askRaw } from "./support/ask-raw";
import { fuzzedAddresses, KNOWN_BAD } from "./support/fuzzed-addresses";

test("any address is answered, and none with an error of the server's or many times itself", async ({
  baseURL,
}) => {
  const left = [...KNOWN_BAD, ...fuzzedAddresses(150)];
  const wrong: string[] = [];
  const work = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const { status, headers, body } = await askRaw(baseURL ?? "", path);
      const { location = "" } = headers;
      const ok = status >= 200 && status < 500 && location.length < 9_000 && !location.startsWith("//");
      if (!ok || (status === 400 && body.length > 16_000)) wrong.push(`${status} ${path}`);
    }
  };
  await Promise.all([work(), work()]);
  expect(wrong).toEqual([]);
});

test("what says nothing is not answered with everything", async ({ request, baseURL }) => {
  expect((await askRaw(baseURL ?? "", "/api/v1/incidents?__proto__=x")).status).toBe(400);
  const nothing = await request.get("/api/v1/incidents?q=%5E");
  expect(nothing.status()).toBe(400);
  expect((await nothing.json()).parameters[0]).toMatchObject({ name: "q", value: "^" });
});

test("there is no maker of pictures to measure, and previews are of pages that there are", async ({
  request,
}) => {
  const image = await request.get("/_next/image?url=%2Fpicture.png&w=64&q=75");
  expect(image.status()).toBeGreaterThanOrEqual(400);
  expect(image.status()).toBeLessThan(500);
  const latest = await request.get("/preview/x", { maxRedirects: 0 });
  const home = latest.headers().location ?? "";
  const pictures = await Promise.all(
    ["", "/no/such/page", "/present/tower-22/1e0"].map(async (path) =>
      (await request.get(home + path)).body(),
    ),
  );
  expect(new Set(pictures.map((picture) => picture.toString("base64"))).size).toBe(1);
});
