import type { Lang } from "@/lib/domain/shapes/lang";
import type { Source } from "@/lib/domain/source";
import { workspaceWords } from "@/lib/messages/rooms";

/** The title of a publication in its own language, or in the reader's that it has none or no address. */
export function sourceTitle({ title, url }: Pick<Source, "title" | "url">, lang: Lang): string {
  const { noAddress, untitled } = workspaceWords.get(lang).detail.source;
  return title ?? (url === null ? noAddress : untitled);
}
