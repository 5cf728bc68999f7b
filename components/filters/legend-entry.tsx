import type { ReactNode } from "react";

export interface LegendEntryProps {
  readonly sign: ReactNode;
  readonly label: string;
  readonly note?: string;
  /** Left out where there is nothing to count. */
  readonly count?: number;
}

/** A sign of the legend with what it means. */
export function LegendEntry({ sign, label, note, count }: LegendEntryProps) {
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)_auto] items-start gap-x-2 py-1 text-[13px] leading-[1.35]">
      <span className="flex h-[1.1rem] items-center justify-center">{sign}</span>
      <span>
        <span className="block first-letter:uppercase">{label}</span>
        {note && <span className="block text-xs leading-[1.35] text-ink-2">{note}</span>}
      </span>
      {count !== undefined && <span className="numeral text-ink-2">{count}</span>}
    </li>
  );
}
