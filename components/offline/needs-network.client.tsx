"use client";

import { Fragment } from "react";
import { Prose } from "@/components/ui/prose";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { shellWords } from "@/lib/messages/rooms";
import { inLang } from "@/lib/view/address/lang-of";

const PLACES = { whatIs: "/offline", map: "/", stories: "/present", sources: "/sources" } as const;

/** In place of a page that is not on this device. */
export function NeedsNetwork({ path }: { readonly path: string }) {
  const lang = useLang();
  const words = useWords(shellWords).offline.needsNetwork;
  const link = (place: keyof typeof PLACES) => <a href={inLang(PLACES[place], lang)}>{words[place]}</a>;
  const kept = words.kept<React.ReactNode>({
    whatIs: link("whatIs"),
    map: link("map"),
    stories: link("stories"),
    sources: link("sources"),
  });
  return (
    <Prose title={words.title}>
      <p>
        <code dir="ltr" className="[overflow-wrap:anywhere]">
          {path}
        </code>{" "}
        {words.notKept}{" "}
        {kept.map((piece, index) => (
          <Fragment key={index}>{piece}</Fragment>
        ))}
      </p>
    </Prose>
  );
}
