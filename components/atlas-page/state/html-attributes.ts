import type { Lang } from "@/lib/domain/shapes/lang";
import { langOf } from "@/lib/view/address/lang-of";
import { themeKey } from "@/lib/view/keys/reader-keys";

/** Attributes of `<html>` for the view at that address (path and query): its language, and the theme where the link sets one. */
export function htmlAttributes(address: string): {
  readonly lang: Lang;
  readonly dir: "ltr" | "rtl";
  readonly "data-theme"?: "light" | "dark";
} {
  const asked = new URLSearchParams(address.split("?")[1] ?? "");
  const lang = langOf(address);
  const theme = themeKey.parse(asked.get("theme") ?? "");
  return { lang, dir: lang === "ar" ? "rtl" : "ltr", ...(theme && { "data-theme": theme }) };
}
