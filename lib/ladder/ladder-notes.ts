import type { Lang } from "@/lib/domain/shapes/lang";
import { panelsWords } from "@/lib/messages/rooms";
import type { Ladder } from "./ladder";
import { NAMED_INJURED } from "./ladder-of";

/** What has a rung of its own, how it is to be read, and how many incidents are on neither side. */
export function notesText({ detail, leftOut }: Pick<Ladder, "detail" | "leftOut">, lang: Lang): string {
  const words = panelsWords.get(lang).ladder;
  const left = leftOut > 0 ? [words.leftOut(leftOut)] : [];
  return [words.named[detail](NAMED_INJURED), words.reading, ...left].join(" ");
}
