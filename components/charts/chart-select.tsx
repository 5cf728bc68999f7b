import type { ReactNode } from "react";
import { useWords } from "@/components/ui/words/use-words.client";
import { panelsWords } from "@/lib/messages/rooms";

interface ChartSelectProps<N extends string> {
  readonly name: N;
  /** Those that there are, by name, in the order in which they are offered. */
  readonly titles: ReadonlyMap<N, string>;
  readonly onName: (name: N) => void;
  /** What else can be done with the chart. */
  readonly children: ReactNode;
}

/** Over a chart: which one, and what can be done with it. */
export function ChartSelect<N extends string>({ name, titles, onName, children }: ChartSelectProps<N>) {
  const words = useWords(panelsWords).charts;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule px-3 py-1.5 print:hidden">
      <select
        aria-label={words.choose}
        value={name}
        onChange={({ target }) => {
          const chosen = [...titles.keys()].find((one) => one === target.value);
          if (chosen !== undefined) onName(chosen);
        }}
        className="me-auto min-h-9 min-w-0 max-w-full cursor-pointer rounded-md border border-rule-2/70 bg-paper px-2 text-sm font-medium text-ink hover:bg-paper-2 pointer-coarse:min-h-11"
      >
        {[...titles].map(([one, title]) => (
          <option key={one} value={one}>
            {title}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}
