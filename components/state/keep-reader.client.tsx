"use client";

import { useEffect } from "react";
import { addressInReadersLang, cookieLang, saidLang, sayLang } from "@/lib/view/address/reader-language";
import { langKey, themeKey } from "@/lib/view/keys/reader-keys";
import { isPageHref, withTheme } from "@/lib/view/with-theme";
import { readCookies } from "./reader-cookie";

function chosenTheme() {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? null : themeKey.parse(theme);
}

/** The language that the next address is to name: Arabic on a page in Arabic, else what this address names. */
function namedLang() {
  const lang = langKey.parse(document.documentElement.lang);
  return lang === "ar" ? lang : saidLang(window.location.search);
}

/** The address that a link is to have for this reader. */
function hrefFor(href: string): string {
  const { href: base } = window.location;
  const themed = withTheme(href, chosenTheme(), base) ?? href;
  const lang = namedLang();
  return lang !== null && isPageHref(themed, base) && saidLang(themed) === null
    ? sayLang(themed, lang)
    : themed;
}

function keepInLink(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  const href = link?.getAttribute("href") ?? null;
  if (!link || href === null || link.hasAttribute("download")) return;
  const kept = hrefFor(href);
  if (kept !== href) link.setAttribute("href", kept);
}

function keepInForm({ formData }: FormDataEvent): void {
  const [theme, lang] = [chosenTheme(), namedLang()];
  if (theme !== null) formData.set("theme", theme);
  if (lang !== null && !formData.has("lang")) formData.set("lang", lang);
}

/**
 * Goes to the page in the reader's language where a link names none and a cache between here and the server, which would have sent the
 * reader there, gave the page as everybody gets it.
 */
function goToReadersLang(): void {
  const { pathname, search, hash } = window.location;
  const reader = { cookie: cookieLang(readCookies()), accepts: navigator.languages.join(",") };
  const elsewhere = addressInReadersLang(pathname + search, reader);
  if (elsewhere !== null) window.location.replace(elsewhere + hash);
}

/** Takes the theme and the language that the reader chose along to the next page, in its address. */
export function KeepReader() {
  useEffect(() => {
    goToReadersLang();
    // "contextmenu" for those who copy the address or open it elsewhere
    const moments = ["click", "auxclick", "contextmenu"] as const;
    for (const moment of moments) document.addEventListener(moment, keepInLink, true);
    document.addEventListener("formdata", keepInForm, true);
    return () => {
      for (const moment of moments) document.removeEventListener(moment, keepInLink, true);
      document.removeEventListener("formdata", keepInForm, true);
    };
  }, []);
  return null;
}
