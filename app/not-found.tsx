import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Prose } from "@/components/ui/prose";
import { Pieces } from "@/components/ui/words/pieces";
import { knownDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { pagesWords } from "@/lib/messages/rooms";
import { EXAMPLES } from "@/lib/theatre/examples";
import { inLang } from "@/lib/view/address/lang-of";
import { pageLang } from "./page-lang";

export async function generateMetadata(): Promise<Metadata> {
  return { title: pagesWords.get(await pageLang()).apart.notFound.tab };
}

export default async function NotFound() {
  const lang = await pageLang();
  const words = pagesWords.get(lang).apart.notFound;
  const day = (
    <a href={inLang(`/on/${EXAMPLES.day}`, lang)}>{formatDay(knownDay(EXAMPLES.day), lang, "long")}</a>
  );
  return (
    <Prose title={words.title}>
      <p>
        <Pieces of={words.text<ReactNode>(day, <a href={inLang("/method", lang)}>{words.method}</a>)} />
      </p>
    </Prose>
  );
}
