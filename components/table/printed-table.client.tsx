"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

interface PrintedTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The lines of the table, a single cell for the head of a group. Asked for at the moment of printing. */
  readonly linesNow: () => readonly (readonly string[])[];
}

/** On paper: the whole table, which the grid on the screen makes only a part of. */
export function PrintedTable({ caption, head, linesNow }: PrintedTableProps) {
  const [lines, setLines] = useState<readonly (readonly string[])[]>([]);
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
  if (lines.length === 0) return null;
  return (
    <table aria-hidden="true" className="hidden w-full text-start text-[8.5pt] leading-[1.3] print:table">
      <caption className="pb-1 text-start text-base font-semibold">{caption}</caption>
      <thead>
        <tr>
          {head.map((label) => (
            <th key={label} className="border-b border-ink pe-2 text-start align-bottom font-semibold">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((cells, row) => (
          <tr key={row} className="break-inside-avoid border-b border-rule align-top">
            {cells.map((text, at) => (
              <td
                key={at}
                colSpan={cells.length === 1 ? head.length : 1}
                className={`py-0.5 pe-2 [overflow-wrap:anywhere] ${cells.length === 1 ? "font-semibold" : ""}`}
              >
                <bdi>{text}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
