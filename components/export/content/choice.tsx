import { Segmented, type SegmentedOption } from "@/components/ui/segmented";

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly SegmentedOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, under its name. */
export function Choice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  return (
    <div className="min-w-0">
      <p aria-hidden="true" className="mb-1.5 text-[13px] text-ink-2">
        {legend}
      </p>
      <Segmented<T>
        legend={legend}
        options={options}
        value={value}
        onChange={onChange}
        className="flex w-full [&>label]:px-2"
      />
    </div>
  );
}
