import { expect, test } from "@playwright/test";
import { askRaw } from "./support/ask-raw";

const PATHS = [
  "/on/2023-11-08",
  "/incidents/2024-01-28-tower-22-drone",
  "/sitemap.xml",
  "/robots.txt",
  "/feeds/releases.xml",
];

const pageOf = (host: string) => `/oembed?url=${encodeURIComponent(`http://${host}/on/2023-11-08`)}`;

for (const [name, headers] of Object.entries({
  "X-Forwarded-Host": { "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "javascript" },
  Host: { Host: "evil.example" },
  "a host that is none": { "X-Forwarded-Host": 'a b"<' },
}))
  test(`${name} of a visitor's is not believed`, async ({ baseURL }) => {
    const origin = baseURL ?? "";
    for (const path of PATHS) {
      const { status, body } = await askRaw(origin, path, { headers });
      expect(status, path).toBe(200);
      expect(body, path).toContain(origin);
      expect(body, path).not.toMatch(/evil\.example|javascript:|a b"&lt;/);
    }
    expect((await askRaw(origin, pageOf("evil.example"), { headers })).status).toBe(404);
    expect((await askRaw(origin, pageOf(new URL(origin).host), { headers })).status).toBe(200);
  });

test("a machine of the same network is called as it was asked for", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  for (const host of ["192.168.1.20:3000", "briefing-pc:8080"]) {
    const { body } = await askRaw(origin, "/on/2023-11-08", { headers: { Host: host } });
    expect(body).toContain(`<link rel="canonical" href="http://${host}/on/2023-11-08?v=1"/>`);
    expect(body).toContain(`property="og:image" content="http://${host}/preview/`);
    expect((await askRaw(origin, pageOf(host), { headers: { Host: host } })).status).toBe(200);
  }
});
