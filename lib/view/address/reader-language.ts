import { LANGS, type Lang } from "@/lib/domain/shapes/lang";
import { langKey } from "@/lib/view/keys/reader-keys";
import { inLang } from "./lang-of";

/** The cookie that keeps the language a reader chose: `en` or `ar`, nothing else of them. */
const LANG_COOKIE = "lang";

/** What a `Cookie` header, or a document's cookies, hold of the language; `undefined` for nothing. */
export function cookieLang(cookies: string | undefined): string | undefined {
  const pairs = cookies?.split(";").map((pair) => pair.trim()) ?? [];
  return pairs.find((pair) => pair.startsWith(`${LANG_COOKIE}=`))?.slice(LANG_COOKIE.length + 1);
}

const YEAR_S = 365 * 24 * 60 * 60;

/** How a browser is told to keep the choice: for a year, for this site alone. */
export function langCookie(lang: Lang, isSecure: boolean): string {
  return `${LANG_COOKIE}=${lang}; path=/; max-age=${YEAR_S}; samesite=lax${isSecure ? "; secure" : ""}`;
}

/** The language that an address (path and query) names, `null` where it names none that there is. */
export function saidLang(address: string): Lang | null {
  return langKey.parse(new URLSearchParams(address.split("?")[1]?.split("#")[0] ?? "").get("lang") ?? "");
}

interface Reader {
  /** What the cookie holds; `undefined` for none. */
  readonly cookie: string | undefined;
  /** The `Accept-Language` header; `null` for none. */
  readonly accepts: string | null;
}

/** The language of a reader whose link names none: the one chosen before, else the browser's first that there is, else English. */
export function readerLang({ cookie, accepts }: Reader): Lang {
  return langKey.parse(cookie ?? "") ?? acceptedLang(accepts ?? "") ?? "en";
}

function acceptedLang(header: string): Lang | null {
  const asked = header
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return {
        lang: LANGS.find((lang) => lang === tag.split("-")[0]),
        q: weight === undefined ? 1 : Number(weight),
      };
    })
    .filter(({ q }) => q > 0);
  const best = asked
    .filter(({ lang }) => lang !== undefined)
    .reduce<(typeof asked)[number] | null>((most, one) => (most && most.q >= one.q ? most : one), null);
  return best?.lang ?? null;
}

/** A frame in somebody's page, a feed, an answer to a program, a file, and the page that is kept for when there is no network. */
const FOR_ALL = /^\/(?:embed|feeds|offline|api|data|basemap|preview|_next)\/|^\/oembed\/?$|\.\w+$/;

/** Whether what is at a path is in the reader's language where its link names none. */
function followsReader(pathname: string): boolean {
  return !FOR_ALL.test(pathname);
}

/** Where a reader of Arabic is sent whose link names no language; `null` for all others. What is at an address is then the same for everybody. */
export function addressInReadersLang(address: string, reader: Reader): string | null {
  const [pathname = "/"] = address.split("?");
  if (!followsReader(pathname) || saidLang(address) !== null) return null;
  const lang = readerLang(reader);
  return lang === "en" ? null : inLang(address, lang);
}

/** The address in a language that it names, English too: a reader's choice, whatever was remembered. */
export function sayLang(address: string, lang: Lang): string {
  const plain = inLang(address, "en");
  if (lang === "ar") return inLang(plain, lang);
  const [, path = "", hash = ""] = /^([^#]*)(#.*)?$/.exec(plain) ?? [];
  return `${path}${path.includes("?") ? "&" : "?"}lang=en${hash}`;
}

/** The next address of this window: it goes on naming the language that the present one names. */
export function keepLang(next: string, present: string): string {
  const said = saidLang(present);
  return said === null || saidLang(next) !== null ? next : sayLang(next, said);
}
