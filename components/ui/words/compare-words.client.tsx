"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { compareWords } from "@/lib/messages/rooms";
import { useLang } from "./use-words.client";
import { wordsAhead } from "./words-ahead";

const AHEAD = {
  en: dynamic(async () =>
    wordsAhead(compareWords, "en", (await import("@/lib/messages/en/compare")).compare),
  ),
  ar: dynamic(async () =>
    wordsAhead(compareWords, "ar", (await import("@/lib/messages/ar/compare")).compare),
  ),
} as const;

/** What is in it has the words of the page that compares, fetched beside the first scripts. */
export function CompareWordsProvider({ children }: { readonly children: ReactNode }) {
  const Ahead = AHEAD[useLang()];
  return <Ahead>{children}</Ahead>;
}
