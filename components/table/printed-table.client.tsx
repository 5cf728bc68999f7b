"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { PaperTable } from "./paper-table";
import type { TableLine } from "./table-lines";

interface PrintedTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** Asked for at the moment of printing. */
  readonly linesNow: () => readonly TableLine[];
}

/** On paper: the whole table, which the grid on the screen makes only a part of. */
export function PrintedTable({ caption, head, linesNow }: PrintedTableProps) {
  const [lines, setLines] = useState<readonly TableLine[]>([]);
  useEffect(() => {
    const print = () => flushSync(() => setLines(linesNow()));
    const printed = () => setLines([]);
    window.addEventListener("beforeprint", print);
    window.addEventListener("afterprint", printed);
    return () => {
      window.removeEventListener("beforeprint", print);
      window.removeEventListener("afterprint", printed);
    };
  }, [linesNow]);
  return lines.length === 0 ? null : <PaperTable caption={caption} head={head} lines={lines} />;
}
