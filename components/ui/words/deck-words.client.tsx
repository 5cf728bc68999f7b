"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { deckWords } from "@/lib/messages/rooms";
import { useLang } from "./use-words.client";
import { wordsAhead } from "./words-ahead";

const AHEAD = {
  en: dynamic(async () => wordsAhead(deckWords, "en", (await import("@/lib/messages/en/deck")).deck)),
  ar: dynamic(async () => wordsAhead(deckWords, "ar", (await import("@/lib/messages/ar/deck")).deck)),
} as const;

/** What is in it has the words of stories, briefings and slides, fetched beside the first scripts. */
export function DeckWordsProvider({ children }: { readonly children: ReactNode }) {
  const Ahead = AHEAD[useLang()];
  return <Ahead>{children}</Ahead>;
}
