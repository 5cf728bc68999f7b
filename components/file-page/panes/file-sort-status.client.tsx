"use client";

import type { useFileSort } from "@/components/file-page/state/use-file-sort.client";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/ui/words/use-words.client";
import type { FileColumnId, FileTableLayout } from "@/lib/files/table/file-columns";
import { filesWords } from "@/lib/messages/rooms";

interface FileSortStatusProps {
  readonly sorting: ReturnType<typeof useFileSort>;
  readonly nameOf: (column: FileColumnId) => string;
  readonly onSort: (sort: FileTableLayout["sort"]) => void;
}

/** That a column is being read to sort by it, which the reader can end; nothing where that is quick. */
export function FileSortStatus({ sorting, nameOf, onSort }: FileSortStatusProps) {
  const words = useWords(filesWords).sorting;
  const { waits, failed, sort } = sorting;
  return (
    <div
      className={`flex items-center gap-3 px-3 text-[13px] print:hidden ${waits || failed !== null ? "border-b border-rule" : ""}`}
    >
      <p role="status" className="py-1.5 empty:hidden">
        {waits && words.reading(nameOf(waits.column), waits.share)}
        {failed !== null && words.failed(nameOf(failed))}
      </p>
      {waits && <Button onClick={() => onSort(sort)}>{words.cancel}</Button>}
    </div>
  );
}
