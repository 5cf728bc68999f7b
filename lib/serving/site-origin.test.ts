import { describe, expect, test } from "vitest";
import { readOrigins, siteOriginOf } from "./site-origin";

const asked = (host: string | null, forwardedHost: string | null = null) => ({ host, forwardedHost });

describe("without a configuration", () => {
  test.each([
    "localhost:3000",
    "127.0.0.1:4173",
    "10.0.0.7",
    "172.16.4.1:80",
    "172.31.255.255",
    "192.168.1.20:3000",
    "169.254.3.4",
    "[::1]:3000",
    "[fd12:3456::1]",
    "[fe80::1]:8080",
    "briefing-pc:3000",
    "atlas.local",
    "atlas.localhost:3000",
  ])("%s is this machine or its network, and believed", (host) => {
    expect(siteOriginOf([], asked(host), "3000")).toBe(`http://${host}`);
  });

  test.each([
    "evil.example",
    "evil.example:3000",
    "localhost.evil.example",
    "10.evil.example",
    "10.0.0.7.evil.example",
    "172.32.0.1",
    "203.0.113.5",
    "[2001:db8::1]",
    "fd12.example",
    'a b"<',
    "localhost/@evil.example",
    "localhost@evil.example",
    "localhost:99999",
    "localhost:3000:1",
    ".",
    "",
    null,
  ])("%s is not", (host) => {
    expect(siteOriginOf([], asked(host), "3000")).toBe("http://localhost:3000");
  });

  test("what a proxy is said to have been asked for is not believed", () => {
    expect(siteOriginOf([], asked("localhost:3000", "evil.example"), "3000")).toBe("http://localhost:3000");
    expect(siteOriginOf([], asked("localhost:3000", "other-pc"), "3000")).toBe("http://localhost:3000");
  });
});

describe("with a configuration", () => {
  const origins = readOrigins("https://atlas.example.org, https://atlas.example.com:8443/");

  test("the first is the site, whatever is asked for", () => {
    for (const host of ["evil.example", "localhost:3000", null])
      expect(siteOriginOf(origins, asked(host, "evil.example"), "3000")).toBe("https://atlas.example.org");
  });

  test("another of them is where it is asked for, also before a proxy", () => {
    const other = "https://atlas.example.com:8443";
    expect(siteOriginOf(origins, asked("atlas.example.com:8443"), "3000")).toBe(other);
    expect(siteOriginOf(origins, asked("127.0.0.1:3000", "atlas.example.com:8443"), "3000")).toBe(other);
  });

  test("what is no origin is told at once", () => {
    expect(readOrigins(undefined)).toEqual([]);
    expect(() => readOrigins("atlas.example.org")).toThrow("atlas.example.org");
    expect(() => readOrigins("javascript:alert(1)")).toThrow("ATLAS_ORIGIN");
  });
});
