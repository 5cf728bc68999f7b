import { expect, test } from "vitest";
import {
  addressInReadersLang,
  cookieLang,
  keepLang,
  langCookie,
  readerLang,
  sayLang,
} from "./reader-language";

test.each([
  [undefined, null, "en"],
  [undefined, "", "en"],
  [undefined, "ar", "ar"],
  [undefined, "ar-EG,ar;q=0.9,en;q=0.8", "ar"],
  [undefined, "en-US,en;q=0.9,ar;q=0.8", "en"],
  [undefined, "fr-FR, ar;q=0.7, en;q=0.3", "ar"],
  [undefined, "fr, de", "en"],
  [undefined, "en;q=0.2,AR-sa;q=0.9", "ar"],
  [undefined, "ar;q=0, en", "en"],
  [undefined, "ar;q=x, en;q=0.1", "en"],
  [undefined, "*", "en"],
  [undefined, "arz, arc", "en"],
  ["ar", "en-US", "ar"],
  ["en", "ar", "en"],
  ["fr", "ar", "ar"],
  ["", null, "en"],
] as const)("who chose %s before and accepts %s reads %s", (cookie, accepts, lang) => {
  expect(readerLang({ cookie, accepts })).toBe(lang);
});

const arabic = { cookie: "ar", accepts: "en" };

test.each([
  ["/", "/?lang=ar"],
  ["/on/2023-11-08?span=day&v=1", "/on/2023-11-08?span=day&v=1&lang=ar"],
  ["/on/2023-11-08?lang=en", null],
  ["/method?lang=ar", null],
  ["/method?lang=xx", "/method?lang=ar"],
  ["/embed/on/2023-11-08", null],
  ["/charts/weapons.svg", null],
  ["/feeds/incidents", null],
  ["/api/v1/incidents", null],
  ["/oembed?url=x", null],
])("a reader of Arabic who opens %s is sent to %s, and nobody else", (address, sentTo) => {
  expect(addressInReadersLang(address, arabic)).toBe(sentTo);
  expect(addressInReadersLang(address, { cookie: "en", accepts: "ar" })).toBeNull();
});

test("a choice is in the address in either language, once, before what follows the #", () => {
  expect(sayLang("/", "ar")).toBe("/?lang=ar");
  expect(sayLang("/", "en")).toBe("/?lang=en");
  expect(sayLang("/on/2023-11-08?lang=ar&v=1#map", "en")).toBe("/on/2023-11-08?v=1&lang=en#map");
  expect(sayLang("/on/2023-11-08?lang=en&v=1", "ar")).toBe("/on/2023-11-08?v=1&lang=ar");
});

test("a window goes on naming the language that its address names, and names none otherwise", () => {
  expect(keepLang("/on/2023-11-09?v=1", "/?lang=en")).toBe("/on/2023-11-09?v=1&lang=en");
  expect(keepLang("/own-data#d=1", "/own-data?lang=ar")).toBe("/own-data?lang=ar#d=1");
  expect(keepLang("/on/2023-11-09?lang=ar&v=1", "/?lang=ar")).toBe("/on/2023-11-09?lang=ar&v=1");
  expect(keepLang("/on/2023-11-09?v=1", "/on/2023-11-08?v=1")).toBe("/on/2023-11-09?v=1");
});

test("the cookie holds the language, lasts a year and is found among others", () => {
  expect(langCookie("ar", false)).toBe("lang=ar; path=/; max-age=31536000; samesite=lax");
  expect(cookieLang("x=ar; lang=en;y=1")).toBe("en");
  expect(cookieLang("xlang=ar")).toBeUndefined();
  expect(cookieLang(undefined)).toBeUndefined();
  expect(langCookie("en", true)).toBe("lang=en; path=/; max-age=31536000; samesite=lax; secure");
});
