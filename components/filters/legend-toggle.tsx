import type { ReactNode } from "react";

export interface LegendToggleProps {
  readonly icon: ReactNode;
  readonly label: ReactNode;
  /** Shown on hover: what the sign takes in. */
  readonly note: string;
  readonly count: number;
  readonly pressed: boolean;
  /** A switch shows or hides what it names; else the sign is a filter. */
  readonly isSwitch?: boolean;
  /** Another value of the same filter is chosen, so that this one is off. */
  readonly dimmed: boolean;
  readonly onToggle?: (() => void) | undefined;
}

/** A sign of the legend that is a filter or a switch. */
export function LegendToggle({
  icon,
  label,
  note,
  count,
  pressed,
  isSwitch = false,
  dimmed,
  onToggle,
}: LegendToggleProps) {
  return (
    <button
      type="button"
      {...(isSwitch ? { role: "switch", "aria-checked": pressed } : { "aria-pressed": pressed })}
      title={note}
      onClick={onToggle}
      className="flex min-h-7 w-full cursor-pointer items-center gap-2 rounded px-2 text-start lg:gap-1.5 lg:px-1.5 text-[13px] leading-4 whitespace-nowrap text-ink hover:bg-paper-2 aria-pressed:bg-paper-3 aria-pressed:font-semibold pointer-coarse:min-h-11"
    >
      <span className={`inline-flex shrink-0 ${dimmed ? "opacity-40" : ""}`}>{icon}</span>
      <span className={dimmed ? (isSwitch ? "text-ink-2 line-through" : "text-ink-2") : ""}>{label}</span>
      <span className="numeral ms-auto ps-1 text-ink-2">{count}</span>
    </button>
  );
}
