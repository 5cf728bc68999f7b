import { expect, test } from "vitest";
import { responseHeaders } from "./response-headers";

test.each([
  ["/on/2023-11-08", "same-origin"],
  ["/", "same-origin"],
  ["/charts", "same-origin"],
  ["/present/tower-22/1", "same-origin"],
  ["/embed/on/2023-11-08", "cross-origin"],
  ["/_next/static/chunks/a.js", "cross-origin"],
  ["/data/version.json", "cross-origin"],
  ["/basemap/land.json", "cross-origin"],
  ["/fonts/a.woff2", "cross-origin"],
  ["/preview/1/on/2023-11-08", "cross-origin"],
  ["/oembed", "cross-origin"],
  ["/icon.svg", "cross-origin"],
  ["/charts/bases.svg", "cross-origin"],
])("%s is for %s", (path, policy) => {
  const headers = responseHeaders(path);
  expect(headers["Cross-Origin-Resource-Policy"]).toBe(policy);
  expect(headers["X-Content-Type-Options"]).toBe("nosniff");
  expect(headers["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
});

test("what is no page may run nothing, and a worker's file may fetch", () => {
  for (const path of ["/nope", "/api/x", "/preview/x", "/iconx", "/data/x"])
    expect(responseHeaders(path)["Content-Security-Policy"]).toMatch(/^default-src 'none';(?!.*script-src)/);
  for (const path of ["/_next/static/a.js", "/service-worker.js"])
    expect(responseHeaders(path)["Content-Security-Policy"]).not.toMatch(
      /default-src|connect-src|script-src/,
    );
});

test("a window of another site's that opens a frame's page keeps its hold on it, and no other does", () => {
  expect(responseHeaders("/")["Cross-Origin-Opener-Policy"]).toBe("same-origin");
  expect(responseHeaders("/embed/on/2023-11-08")["Cross-Origin-Opener-Policy"]).toBe("unsafe-none");
});

test("HTTPS alone is asked for where it is configured", () => {
  expect(responseHeaders("/")).not.toHaveProperty("Strict-Transport-Security");
  expect(responseHeaders("/", 31_536_000)["Strict-Transport-Security"]).toBe("max-age=31536000");
});
