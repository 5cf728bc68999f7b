import { describe, expect, test } from "vitest";
import { embedAddress, embedCode, pageOfEmbed } from "./embed-code";

describe("embedAddress", () => {
  test("days, incidents, places and slides have frames, with all their keys", () => {
    for (const page of [
      "/on/2023-11-08?span=day&q=a+b&v=1",
      "/incidents/2024-01-28-tower-22-drone",
      "/places/al-asad",
      "/present/tower-22/2",
    ]) {
      expect(embedAddress(page)).toBe(`/embed${page}`);
      expect(pageOfEmbed(`/embed${page}`)).toBe(page);
    }
    expect(embedAddress("/")).toMatch(/^\/embed\/on\/\d{4}-\d\d-\d\d$/);
    expect(embedAddress("/?lang=ar")).toMatch(/^\/embed\/on\/\d{4}-\d\d-\d\d\?lang=ar$/);
  });

  test("no other page has one", () => {
    for (const page of [
      "/sources",
      "/compare?a=1",
      "/present",
      "/on/",
      "/embed/on/2023-11-08",
      "//evil.example/on/x",
      "",
    ])
      expect(embedAddress(page)).toBeNull();
  });
});

test("the code is one element whatever the texts", () => {
  const code = embedCode(`https://a.example/x?q="><script>&b=1`, `"><b>`, { width: 640, height: 480 });
  expect(code).not.toMatch(/<script|<b>/);
  expect(code).toContain(`src="https://a.example/x?q=&quot;&gt;&lt;script&gt;&amp;b=1"`);
  expect(code).toContain(`width="640" height="480"`);
});
