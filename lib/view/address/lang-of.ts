import type { Lang } from "@/lib/domain/shapes/lang";
import { langKey } from "@/lib/view/keys/reader-keys";

/** The language of the page at an address (path and query): that of `lang=`, else English. */
export function langOf(address: string): Lang {
  const asked = new URLSearchParams(address.split("?")[1]?.split("#")[0] ?? "");
  return langKey.parse(asked.get("lang") ?? "") ?? "en";
}

/** The same address, of which a part after `#` may be all, in a language: English is left out of it. */
export function inLang(href: string, lang: Lang): string {
  const [, path = "", query = "", hash = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(href) ?? [];
  // What is on the page that is open needs no address.
  if (path === "" && query === "") return href;
  const others = query.split("&").filter((pair) => pair !== "" && !/^lang(=|$)/.test(pair));
  const all = lang === "en" ? others : [...others, `lang=${lang}`];
  return `${path}${all.length > 0 ? "?" : ""}${all.join("&")}${hash}`;
}
