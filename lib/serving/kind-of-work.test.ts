import { expect, test } from "vitest";
import { workOf } from "./kind-of-work";

test.each([
  ["/", "", "page"],
  ["/on/2023-11-08", "span=day", "page"],
  ["/embed/on/2023-11-08", "", "page"],
  ["/no/such/page", "", "page"],
  ["/on/2023-11-08", "kind=attack&span=until", "large-page"],
  ["/", "span=%75ntil", "large-page"],
  ["/compare", "a=2023-11-08", "large-page"],
  ["/charts/bases.png", "", "large-page"],
  ["/api/v1/incidents", "q=x", "answer"],
  ["/oembed", "url=x", "answer"],
  ["/preview/1/on/2023-11-08", "", null],
  ["/_next/static/chunks/a.js", "", null],
  ["/data/version.json", "", null],
  ["/icon.svg", "", null],
  ["/sitemap.xml", "", null],
])("%s?%s is %s", (pathname, query, work) => {
  expect(workOf(pathname, query)).toBe(work);
});
