import type { ReactNode } from "react";

export interface LegendToggleProps {
  readonly icon: ReactNode;
  readonly label: string;
  /** Shown on hover: what the sign takes in. */
  readonly note: string;
  readonly count: number;
  readonly pressed: boolean;
  /** Another value of the same filter is chosen, so that this one is off. */
  readonly dimmed: boolean;
  readonly onToggle?: (() => void) | undefined;
}

/** A sign of the legend that filters by itself. */
export function LegendToggle({ icon, label, note, count, pressed, dimmed, onToggle }: LegendToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      title={note}
      onClick={onToggle}
      className="flex min-h-7 w-full cursor-pointer items-center gap-2 rounded px-2 text-start lg:gap-1.5 lg:px-1.5 text-[13px] leading-4 whitespace-nowrap text-ink hover:bg-paper-2 aria-pressed:bg-paper-3 aria-pressed:font-semibold pointer-coarse:min-h-11"
    >
      <span className={`inline-flex shrink-0 ${dimmed ? "opacity-40" : ""}`}>{icon}</span>
      <span className={dimmed ? "text-ink-2" : ""}>{label}</span>
      <span className="numeral ms-auto ps-1 text-ink-2">{count}</span>
    </button>
  );
}
