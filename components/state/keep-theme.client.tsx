"use client";

import { useEffect } from "react";
import { themeKey } from "@/lib/view/keys/reader-keys";
import { withTheme } from "@/lib/view/with-theme";

function chosenTheme() {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? null : themeKey.parse(theme);
}

function keepInLink(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  const href = link?.getAttribute("href") ?? null;
  if (!link || href === null || link.hasAttribute("download")) return;
  const kept = withTheme(href, chosenTheme(), window.location.href);
  if (kept !== null) link.setAttribute("href", kept);
}

function keepInForm(event: FormDataEvent): void {
  const theme = chosenTheme();
  if (theme !== null) event.formData.set("theme", theme);
}

/** Takes the theme that the reader chose along to the next page, in its address: nothing is stored. */
export function KeepTheme() {
  useEffect(() => {
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
