import { themeKey } from "@/lib/view/keys/reader-keys";

/** Attributes of `<html>` for the view at that address (path and query): the theme, where the link sets one. */
export function htmlAttributes(address: string): {
  readonly lang: "en";
  readonly "data-theme"?: "light" | "dark";
} {
  const asked = new URLSearchParams(address.split("?")[1] ?? "").get("theme");
  const theme = asked === null ? null : themeKey.parse(asked);
  return theme ? { lang: "en", "data-theme": theme } : { lang: "en" };
}
