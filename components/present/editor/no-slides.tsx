import type { ReactNode } from "react";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import { inLang } from "@/lib/view/address/lang-of";

/** What the editor says of a briefing without slides, until it has been read, and without scripts. */
export function NoSlides({ loaded }: { readonly loaded: boolean }) {
  const lang = useLang();
  const words = useWords(deckWords).editor.empty;
  const link =
    (href: string) =>
    (name: string): ReactNode => (
      <a key={href} href={inLang(href, lang)} className="underline underline-offset-4">
        {name}
      </a>
    );
  const button = (name: string): ReactNode => <b key={name}>{name}</b>;
  return (
    <div className="mt-8 max-w-[40em] border-t-2 border-ink pt-5 text-[17px] leading-[1.55]">
      <p>{loaded ? words.text(link("/"), link("/present"), button) : words.loading}</p>
      <noscript>
        <p className="mt-3">{words.noScript(link("/present"))}</p>
      </noscript>
    </div>
  );
}
