import { type ReactNode, useId } from "react";

export interface SegmentedOption<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** Tooltip, where the label is a picture. */
  readonly hint?: string;
  /** BCP 47 language of the label, where it is not the page's. */
  readonly lang?: string;
}

interface SegmentedProps<T extends string> {
  readonly legend: string;
  readonly options: readonly SegmentedOption<T>[];
  readonly value: T;
  readonly onChange?: ((value: T) => void) | undefined;
  readonly className?: string;
}

/** One of a few, as a radio group: arrow keys choose, one tab stop. */
export function Segmented<T extends string>({
  legend,
  options,
  value,
  onChange,
  className = "",
}: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset className={`inline-flex min-w-0 rounded-md border border-rule-2/70 bg-paper ${className}`}>
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          lang={option.lang}
          title={option.hint}
          className="relative inline-flex min-h-8 flex-1 cursor-pointer items-center justify-center gap-1.5 px-3 text-[13px] whitespace-nowrap text-ink select-none not-first-of-type:border-s not-first-of-type:border-rule-2/40 first-of-type:rounded-s-[5px] last-of-type:rounded-e-[5px] hover:bg-paper-2 has-checked:bg-accent has-checked:font-medium has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus pointer-coarse:min-h-11 pointer-coarse:min-w-11"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange?.(option.value)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
