import type { View } from "./view";

const NOT_PAGES = /^\/(?:api|data|basemap|fonts|_next)\//;

/** Whether a link on the page at `base` leads to another page of this site. */
export function isPageHref(href: string, base: string): boolean {
  if (href.startsWith("#") || !URL.canParse(href, base)) return false;
  const url = new URL(href, base);
  return url.origin === new URL(base).origin && !NOT_PAGES.test(url.pathname);
}

/**
 * The address of a page of this site with the theme that the reader chose, or without one where none is chosen; `null` where nothing
 * is to be changed, which is so for other sites and for what is no page. `base` is the address of the page that links.
 */
export function withTheme(href: string, theme: View["theme"], base: string): string | null {
  if (!isPageHref(href, base)) return null;
  const url = new URL(href, base);
  if (url.searchParams.get("theme") === theme) return null;
  if (theme === null) url.searchParams.delete("theme");
  else url.searchParams.set("theme", theme);
  // commas and colons stay readable, as the codec of links writes them
  const query = url.search.replaceAll("%2C", ",").replaceAll("%3A", ":");
  return url.pathname + query + url.hash;
}
