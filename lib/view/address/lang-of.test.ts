import { expect, test } from "vitest";
import { inLang, langOf } from "./lang-of";

test("a page's language is that of its address, and English where that names none or another", () => {
  expect(langOf("/method?lang=ar")).toBe("ar");
  expect(langOf("/tallies?day=2023-11-08&lang=ar#official")).toBe("ar");
  for (const address of ["/", "/method", "/method?lang=", "/method?lang=fr", "/method?slang=ar", ""])
    expect(langOf(address)).toBe("en");
});

test("a link keeps its query and its place on the page in either language", () => {
  expect(inLang("/method", "ar")).toBe("/method?lang=ar");
  expect(inLang("/method#known", "ar")).toBe("/method?lang=ar#known");
  expect(inLang("/?v=1&span=until", "ar")).toBe("/?v=1&span=until&lang=ar");
  expect(inLang("#official", "ar")).toBe("#official");
  for (const href of ["/method", "/method#known", "/?v=1&span=until#a"]) {
    expect(inLang(href, "en")).toBe(href);
    expect(inLang(inLang(href, "ar"), "ar")).toBe(inLang(href, "ar"));
    expect(inLang(inLang(href, "ar"), "en")).toBe(href);
    expect(langOf(inLang(href, "ar"))).toBe("ar");
  }
});
