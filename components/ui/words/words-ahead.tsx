import type { ReactNode } from "react";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Room } from "@/lib/messages/room";

/** Keeps the words of a room; what it answers with renders what needs them. To be loaded with `next/dynamic`. */
export function wordsAhead<Words>(room: Room<Words>, lang: Lang, words: Words) {
  room.keep(lang, words);
  return ({ children }: { readonly children: ReactNode }) => children;
}
