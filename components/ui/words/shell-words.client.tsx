"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import type { Lang } from "@/lib/domain/shapes/lang";
import { shellWords } from "@/lib/messages/rooms";
import { LangContext } from "./use-words.client";
import { wordsAhead } from "./words-ahead";

/** `next/dynamic` names the file of the language in the page's head, so that it comes beside the first scripts. */
const AHEAD = {
  en: dynamic(async () => wordsAhead(shellWords, "en", (await import("@/lib/messages/en/shell")).shell)),
  ar: dynamic(async () => wordsAhead(shellWords, "ar", (await import("@/lib/messages/ar/shell")).shell)),
} as const;

interface ShellWordsProviderProps {
  readonly lang: Lang;
  readonly children: ReactNode;
}

/** Gives the page its language, and what is in it the words of every page. */
export function ShellWordsProvider({ lang, children }: ShellWordsProviderProps) {
  const Ahead = AHEAD[lang];
  return (
    <LangContext value={lang}>
      <Ahead>{children}</Ahead>
    </LangContext>
  );
}
