"use client";

import Languages from "lucide-react/icons/languages";
import type { Lang } from "@/lib/domain/shapes/lang";
import { langCookie, sayLang } from "@/lib/view/address/reader-language";
import { SoftLink } from "./soft-link";
import { useLang } from "./words/use-words.client";

/** Each language is named in itself, for those who read no other. */
const NAMES: Readonly<Record<Lang, string>> = { en: "English", ar: "العربية" };

const OTHER: Readonly<Record<Lang, Lang>> = { en: "ar", ar: "en" };

interface LanguageLinkProps {
  /** The page's address, from its path on, in whatever language: where the link leads without scripts. */
  readonly href: string;
  /** The address at the moment of the press; by default the window's. */
  readonly hrefNow?: () => string;
  readonly className?: string;
}

/**
 * The way to what is on the screen in the other language, and the choice is remembered in this browser. A whole page is fetched, so that all
 * of it is in one language.
 */
export function LanguageLink({ href, hrefNow, className = "" }: LanguageLinkProps) {
  const other = OTHER[useLang()];
  return (
    <SoftLink
      href={sayLang(href, other)}
      lang={other}
      hrefLang={other}
      onGo={() => {
        const { pathname, search, hash, protocol } = window.location;
        keepChoice(langCookie(other, protocol === "https:"));
        const address = sayLang(hrefNow?.() ?? pathname + search + hash, other);
        window.location.assign(address);
      }}
      className={`inline-flex items-center gap-1.5 ${className}`}
    >
      <Languages size={16} aria-hidden="true" className="text-ink-2" />
      {NAMES[other]}
    </SoftLink>
  );
}

function keepChoice(cookie: string): void {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the other way to set one is not in every browser
    document.cookie = cookie;
  } catch {
    // A sandboxed frame may keep none: there the address alone carries the choice.
  }
}
