"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { filesWords } from "@/lib/messages/rooms";
import { useLang } from "./use-words.client";
import { wordsAhead } from "./words-ahead";

const AHEAD = {
  en: dynamic(async () => wordsAhead(filesWords, "en", (await import("@/lib/messages/en/files")).files)),
  ar: dynamic(async () => wordsAhead(filesWords, "ar", (await import("@/lib/messages/ar/files")).files)),
} as const;

/** What is in it has the words of a reader's file, fetched beside the first scripts. */
export function FilesWordsProvider({ children }: { readonly children: ReactNode }) {
  const Ahead = AHEAD[useLang()];
  return <Ahead>{children}</Ahead>;
}
