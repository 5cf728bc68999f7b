interface DaysSelectProps {
  /** "Week shown alone" */
  readonly name: string;
  /** The choice of none: "All of 17 Oct – 20 Nov 2023". */
  readonly all: string;
  readonly slots: readonly {
    readonly index: number;
    readonly label: string;
    readonly count: number;
  }[];
  /** Of the slot whose days are shown alone; `null` for none. */
  readonly chosen: number | null;
  readonly onChoose: (index: number | null) => void;
}

/** The columns of a chart over time as a choice, for keyboard and touch: which days are shown alone. */
export function DaysSelect({ name, all, slots, chosen, onChoose }: DaysSelectProps) {
  return (
    <select
      aria-label={name}
      value={chosen ?? ""}
      onChange={({ target }) => onChoose(target.value === "" ? null : Number(target.value))}
      className="min-h-9 min-w-0 max-w-full cursor-pointer rounded-md border border-rule-2/70 bg-paper px-2 text-sm text-ink hover:bg-paper-2 pointer-coarse:min-h-11"
    >
      <option value="">{all}</option>
      {slots.map(({ index, label, count }) => (
        <option key={index} value={index}>
          {label}: {count}
        </option>
      ))}
    </select>
  );
}
