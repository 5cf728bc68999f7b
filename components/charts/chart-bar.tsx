import { SoftLink } from "@/components/ui/soft-link";
import { CHARTS } from "@/lib/charts/charts";
import { CHART_NAMES, type ChartName } from "@/lib/view/view";

interface ChartBarProps {
  readonly name: ChartName;
  readonly onName: (name: ChartName) => void;
  /** The page with all charts of the view, their tables and downloads. */
  readonly pageHref: string;
}

/** Over a chart: which one, and where all of them are. */
export function ChartBar({ name, onName, pageHref }: ChartBarProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule px-3 py-1.5 print:hidden">
      <select
        aria-label="Chart"
        value={name}
        onChange={({ target }) => {
          const chosen = CHART_NAMES.find((one) => one === target.value);
          if (chosen) onName(chosen);
        }}
        className="me-auto min-h-9 min-w-0 max-w-full cursor-pointer rounded-md border border-rule-2/70 bg-paper px-2 text-sm font-medium text-ink hover:bg-paper-2 pointer-coarse:min-h-11"
      >
        {CHART_NAMES.map((one) => (
          <option key={one} value={one}>
            {CHARTS[one].title.en}
          </option>
        ))}
      </select>
      <SoftLink
        href={pageHref}
        className="inline-flex min-h-9 items-center text-[13px] underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
      >
        All charts, tables, downloads
      </SoftLink>
    </div>
  );
}
