"use client";

import { useEffect, useMemo, useState } from "react";
import type { FilesAtHand } from "@/components/export/content/file-pages";
import { useFilesAtHand } from "@/components/file-store/use-files-at-hand.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { type FileLink, parseFileLink } from "@/lib/files/view/file-link";
import type { DeckWords } from "@/lib/messages/en/deck";
import { deckWords } from "@/lib/messages/rooms";
import { FILE_PAGE } from "@/lib/story/slide-link";
import { describeSpan } from "@/lib/view/span/describe-span";

interface FilePictures {
  /** The small map of a slide's link as SVG text; `null` where the file is not at hand, or for another link. */
  pictureOf(link: string): string | null;
  /** What a slide's link shows, in words; `null` where it is not one on a reader's own file. */
  textOf(link: string): string | null;
  readonly files: FilesAtHand;
}

/** Draws the small maps of slides on readers' own files, as far as the files are at hand. */
export function useFilePictures(links: readonly string[]): FilePictures {
  const lang = useLang();
  const words = useWords(deckWords).editor.card;
  const key = JSON.stringify(links.filter((link) => link.startsWith(`${FILE_PAGE}#`)));
  const owns = useMemo(() => {
    const read = (JSON.parse(key) as string[]).flatMap((link) => {
      const own = parseFileLink(link.slice(FILE_PAGE.length))?.link;
      return own ? [[link, own] as const] : [];
    });
    return new Map<string, FileLink>(read);
  }, [key]);
  const { files } = useFilesAtHand([...owns.values()].map(({ file }) => file));
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const controller = new AbortController();
    const draw = async () => {
      for (const [link, own] of owns) {
        const reading = files(own.file);
        if (!reading || controller.signal.aborted) continue;
        const { paintFilePicture } = await import("./file-picture");
        const picture = await paintFilePicture(reading, own, controller.signal);
        if (!controller.signal.aborted) setPictures((before) => new Map(before).set(link, picture));
      }
    };
    draw().catch(() => undefined); // a card without a picture still names its file
    return () => controller.abort();
  }, [owns, files]);
  return {
    pictureOf: (link) => pictures.get(link) ?? null,
    textOf(link) {
      const own = owns.get(link);
      return own ? fileText(own, files, words, lang) : null;
    },
    files,
  };
}

function fileText(
  { file, day, span }: FileLink,
  files: FilesAtHand,
  words: DeckWords["editor"]["card"],
  lang: Lang,
): string {
  const date = day === null ? "" : formatDay(day, lang, "long");
  const reading = files(file);
  if (!reading) return words.needsFile(file, date);
  const spanText = day !== null && span ? describeSpan({ day, span }, reading.table.dayExtent, lang) : "";
  return words.file(file, date, spanText);
}
