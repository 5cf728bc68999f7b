"use client";

import { useEffect, useState } from "react";
import { PaperTable } from "@/components/table/paper-table";
import type { TableLine } from "@/components/table/table-lines";
import { useWords } from "@/components/ui/words/use-words.client";
import type { FileColumnId } from "@/lib/files/table/file-columns";
import { filesWords } from "@/lib/messages/rooms";

/** Paper does not get longer than that. */
const PRINTED = 200;
const REST_MS = 1000;

interface FilePaperTableProps {
  /** Rows of the table, heads of groups apart. */
  readonly itemCount: number;
  /** While days go by, nothing is made. */
  readonly playing: boolean;
  readonly head: readonly string[];
  readonly ids: readonly FileColumnId[];
  readonly linesOf: (ids: readonly FileColumnId[], most: number) => Promise<readonly TableLine[]>;
}

/** The first rows of the table, for paper alone: made once the view has rested, because a printer waits for nothing. */
export function FilePaperTable({ itemCount, playing, head, ids, linesOf }: FilePaperTableProps) {
  const { table: words, rows } = useWords(filesWords).shown;
  const [lines, setLines] = useState<readonly TableLine[]>([]);
  const columns = ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids are listed anew with each render
  useEffect(() => {
    if (playing) return;
    let isWanted = true;
    const timer = window.setTimeout(async () => {
      const made = await linesOf(ids, PRINTED);
      if (isWanted) setLines(made);
    }, REST_MS);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [playing, linesOf, columns]);
  const printed = lines.filter(({ type }) => type === "item").length;
  return (
    <div data-printed-rows={printed}>
      <PaperTable
        caption={itemCount > printed ? words.printed(printed, itemCount) : rows(itemCount)}
        head={head}
        lines={lines}
      />
    </div>
  );
}
