import type { ReactNode } from "react";

interface SelectFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Options. */
  readonly children: ReactNode;
}

/** One of several under their name. */
export function SelectField({ label, value, onValue, children }: SelectFieldProps) {
  return (
    <label className="min-w-0 text-sm font-medium">
      {label}
      <select
        value={value}
        onChange={({ target }) => onValue(target.value)}
        className="mt-1 block h-9 max-w-full rounded-md border border-rule-2 bg-paper px-2 font-normal text-ink pointer-coarse:h-11"
      >
        {children}
      </select>
    </label>
  );
}
