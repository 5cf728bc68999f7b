"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { workspaceWords } from "@/lib/messages/rooms";
import { useLang } from "./use-words.client";
import { wordsAhead } from "./words-ahead";

const AHEAD = {
  en: dynamic(async () =>
    wordsAhead(workspaceWords, "en", (await import("@/lib/messages/en/workspace")).workspace),
  ),
  ar: dynamic(async () =>
    wordsAhead(workspaceWords, "ar", (await import("@/lib/messages/ar/workspace")).workspace),
  ),
} as const;

/** What is in it has the words of a page with a map and a timeline, fetched beside the first scripts. */
export function WorkspaceWordsProvider({ children }: { readonly children: ReactNode }) {
  const Ahead = AHEAD[useLang()];
  return <Ahead>{children}</Ahead>;
}
