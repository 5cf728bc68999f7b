"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { shellWords } from "@/lib/messages/rooms";
import { inLang } from "@/lib/view/address/lang-of";
import { themeKey } from "@/lib/view/keys/reader-keys";
import { withTheme } from "@/lib/view/with-theme";
import { LanguageLink } from "./language-link.client";
import { useLang, useWords } from "./words/use-words.client";

export interface SiteBarProps {
  /** Which of the pages this is. */
  readonly current?: "counts" | "present" | "sources" | "method" | undefined;
}

const PAGES = [
  { id: "map", href: "/" },
  { id: "present", href: "/present" },
  { id: "counts", href: "/tallies" },
  { id: "sources", href: "/sources" },
  { id: "method", href: "/method" },
] as const;

/** The head of every page that is read: the name, and the ways to the map and the other pages. */
export function SiteBar({ current }: SiteBarProps) {
  const { name, siteBar: words } = useWords(shellWords);
  const lang = useLang();
  const path = usePathname() ?? "/";
  const asked = useSearchParams();
  const query = asked?.toString() ?? "";
  const theme = themeKey.parse(asked?.get("theme") ?? "");
  // From the server on, so that nobody who is quicker than the scripts changes theme.
  const to = (href: string) =>
    withTheme(inLang(href, lang), theme, "https://site.invalid") ?? inLang(href, lang);
  return (
    <header className="flex flex-wrap items-center gap-x-5 border-b border-rule py-2 text-[15px] print:hidden">
      <a
        href={to("/")}
        className="me-auto inline-flex min-h-9 items-center text-[17px] font-semibold tracking-[-0.01em] pointer-coarse:min-h-11"
      >
        {name}
      </a>
      <nav aria-label={words.pages} className="flex flex-wrap gap-x-4">
        {PAGES.map(({ id, href }) => (
          <a
            key={id}
            href={to(href)}
            aria-current={id === current ? "page" : undefined}
            className="inline-flex min-h-9 items-center underline decoration-transparent decoration-2 underline-offset-[6px] hover:decoration-rule-2 aria-[current]:font-semibold aria-[current]:decoration-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
          >
            {words[id]}
          </a>
        ))}
      </nav>
      <LanguageLink
        href={query === "" ? path : `${path}?${query}`}
        className="min-h-9 underline decoration-transparent underline-offset-[6px] hover:decoration-rule-2 pointer-coarse:min-h-11"
      />
    </header>
  );
}
