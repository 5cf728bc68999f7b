"use client";

import { useCallback, useMemo, useState } from "react";
import { tableLines } from "@/components/table/table-lines";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import type { Slice } from "@/lib/collection/slice";
import { itemsBetween, tableRows } from "@/lib/collection/table-rows";
import { readRows } from "@/lib/files/read/read-rows";
import {
  type FileColumnId,
  fileCellText,
  fileGroupTitle,
  fileTableOrder,
} from "@/lib/files/table/file-columns";
import { filesWords } from "@/lib/messages/rooms";
import { useFileSort } from "./use-file-sort.client";
import type { FileWorkspace } from "./use-file-workspace.client";
import { useRowTexts } from "./use-row-texts.client";

const REST_MS = 120;

/** The rows of the table of a slice of the file, and the texts of their cells: those of the rows in sight are read from the file. */
export function useFileTable({ reading, mask, look }: FileWorkspace, { lo, hi }: Slice) {
  const { table, mapping } = reading;
  const lang = useLang();
  const { filters } = useWords(filesWords).shown;
  const { group } = look.table;
  const sorting = useFileSort(reading, look.table.sort);
  const { sort, ranks } = sorting;
  const { decimalComma } = mapping;
  const order = useMemo(
    () => fileTableOrder(table, { sort, group, decimalComma, read: ranks }),
    [table, sort, group, decimalComma, ranks],
  );
  const rows = useMemo(() => tableRows(order, mask, { lo, hi }), [order, mask, lo, hi]);
  const [{ from, to }, setSeen] = useState({ from: 0, to: 0 });
  const seen = useMemo(() => itemsBetween(rows, from, to), [rows, from, to]);
  const texts = useRowTexts(reading, seen, REST_MS);
  const titleOf = useCallback(
    (first: number) => (group === null ? "" : fileGroupTitle(table, group, first, lang, filters)),
    [table, group, lang, filters],
  );
  return {
    rows,
    sorting,
    titleOf,
    cellOf: (index: number, id: FileColumnId) => fileCellText(table, index, id, texts.get(index), lang),
    onSeen: useCallback((first: number, end: number) => setSeen({ from: first, to: end }), []),
    /** The first `most` rows as texts of the columns `ids`, all read from the file. */
    linesOf: useCallback(
      async (ids: readonly FileColumnId[], most: number) => {
        const read = await readRows(reading, itemsBetween(rows, 0, Math.min(most, rows.count)));
        const cellsOf = (index: number) =>
          ids.map((id) => fileCellText(reading.table, index, id, read.get(index), lang));
        return tableLines(rows, { titleOf, cellsOf }, most);
      },
      [reading, rows, titleOf, lang],
    ),
  };
}
