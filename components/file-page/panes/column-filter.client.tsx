"use client";

import ChevronDown from "lucide-react/icons/chevron-down";
import { useState } from "react";
import { Popover } from "@/components/ui/overlays/popover.client";
import { useWords } from "@/components/ui/words/use-words.client";
import type { CategoryColumn } from "@/lib/files/table/file-table";
import { filesWords } from "@/lib/messages/rooms";
import { ColumnValues } from "./column-values.client";

export interface ColumnFilterProps {
  readonly column: CategoryColumn;
  /** Codes that are turned off. */
  readonly hidden: readonly number[];
  readonly onHidden: (codes: readonly number[]) => void;
}

/** A button with the name of a column; its panel has all of its values. */
export function ColumnFilter({ column, hidden, onHidden }: ColumnFilterProps) {
  const words = useWords(filesWords).shown.filters;
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      title={column.header}
      widthPx={336}
      onOpen={() => setOpened(true)}
      triggerClass="inline-flex min-h-9 max-w-full cursor-pointer items-center gap-0.5 rounded text-[13px] leading-4 text-ink hover:bg-paper-2 aria-expanded:bg-paper-2 pointer-coarse:min-h-11"
      trigger={
        <>
          <bdi className={`truncate ${hidden.length > 0 ? "font-semibold" : ""}`}>{column.header}</bdi>
          {hidden.length > 0 && <span className="sr-only">, {words.filtered}</span>}
          <ChevronDown size={12} aria-hidden="true" className="shrink-0 text-ink-2" />
        </>
      }
    >
      <ColumnValues column={column} hidden={hidden} onHidden={onHidden} opened={opened} />
    </Popover>
  );
}
