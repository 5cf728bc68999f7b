import type { ReactNode } from "react";

export interface ChipProps {
  readonly pressed: boolean;
  readonly onToggle?: (() => void) | undefined;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A toggle in the form of a pill. */
export function Chip({ pressed, onToggle, children, className = "" }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onToggle}
      className={`inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-full border px-2.5 text-[13px] select-none pointer-coarse:min-h-11 pointer-coarse:px-3.5 ${
        pressed ? "border-ink bg-paper-3 text-ink" : "border-rule-2/70 bg-paper text-ink hover:bg-paper-2"
      } ${className}`}
    >
      {children}
    </button>
  );
}
