import type { ReactNode } from "react";

interface EvidenceTableProps {
  readonly caption: string;
  readonly id?: string;
  readonly heads: readonly ReactNode[];
  /** Of the table and its cells. */
  readonly className: string;
  /** Rows. */
  readonly children: ReactNode;
}

/** A table under a strong line, its rows divided by light ones. */
export function EvidenceTable({ caption, id, heads, className, children }: EvidenceTableProps) {
  return (
    <table
      id={id}
      className={`w-full border-collapse text-start text-[13px] leading-[1.4] [&_td]:py-1.5 [&_td]:align-top [&_th]:py-1.5 [&_th]:text-start [&_th]:align-top ${className}`}
    >
      <caption className="sr-only">{caption}</caption>
      <thead className="border-b-2 border-ink">
        <tr>
          {heads.map((head, index) => (
            <th key={index} scope="col" className="font-semibold">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-rule border-b border-rule">{children}</tbody>
    </table>
  );
}
