"use client";

import { useEffect, useState } from "react";
import { askWorker } from "@/components/file-store/ask-worker";
import type { ColumnRanks } from "@/lib/collection/item-order";
import type { FileReading } from "@/lib/files/read/read-table-file";
import {
  FIRST_FILE_LAYOUT,
  type FileColumnId,
  type FileTableLayout,
  isHeld,
} from "@/lib/files/table/file-columns";

type Sort = FileTableLayout["sort"];

/** What has come of reading a column. */
interface ReadColumn {
  readonly reading: FileReading;
  readonly column: FileColumnId;
  /** `null` while it is read, and where it could not be. */
  readonly ranks: ColumnRanks | null;
  readonly isFailed: boolean;
  /** Of the file, 0 to 1. */
  readonly share: number;
}

/** Shorter waits are not spoken of. */
const SLOW_MS = 1000;

/**
 * Sorts by a column that is not held by reading it in a worker; until it is there the rows keep the last order. Another column ends the
 * reading.
 */
export function useFileSort(reading: FileReading, asked: Sort) {
  const { column } = asked;
  const [read, setRead] = useState<ReadColumn | null>(null);
  const [isSlow, setSlow] = useState(false);
  const isRead = isHeld(reading.table, column);
  const own = read?.reading === reading && read.column === column ? read : null;
  const ranks = isRead ? null : (own?.ranks ?? null);
  const isHere = isRead || ranks !== null;
  const [last, setLast] = useState({ sort: FIRST_FILE_LAYOUT.sort, ranks });
  if (isHere && (last.sort !== asked || last.ranks !== ranks)) setLast({ sort: asked, ranks });
  useEffect(() => {
    if (isHere) return;
    const { text, encoding, delimiter, fields, mapping, table } = reading;
    const { offsets, rows } = table;
    const input = { text, encoding, delimiter, fields, offsets, rows, decimalComma: mapping.decimalComma };
    const become = (change: Partial<ReadColumn>) =>
      setRead({ reading, column, ranks: null, isFailed: false, share: 0, ...change });
    const timer = window.setTimeout(() => setSlow(true), SLOW_MS);
    const stop = askWorker({ ask: "ranks", ...input, column: Number(column) }, (answer) => {
      if (answer.type === "ranked") become({ ranks: answer.ranks });
      if (answer.type === "fault") become({ isFailed: true });
      if (answer.type === "progress") become({ share: answer.progress.bytes / Math.max(1, text.size) });
    });
    return () => {
      window.clearTimeout(timer);
      setSlow(false);
      stop();
    };
  }, [reading, column, isHere]);
  return {
    /** What the rows are sorted by. */
    sort: isHere ? asked : last.sort,
    ranks: isHere ? ranks : last.ranks,
    /** The column that is read, once that takes long; `null` where none is. */
    waits: !isHere && !own?.isFailed && isSlow ? { column, share: own?.share ?? 0 } : null,
    failed: !isHere && own?.isFailed ? column : null,
  };
}
