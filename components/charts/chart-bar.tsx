import type { ReactNode } from "react";
import { SoftLink } from "@/components/ui/soft-link";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { CHARTS } from "@/lib/charts/charts";
import { panelsWords } from "@/lib/messages/rooms";
import { CHART_NAMES, type ChartName } from "@/lib/view/view";
import { ChartSelect } from "./chart-select";

interface ChartBarProps {
  readonly name: ChartName;
  readonly onName: (name: ChartName) => void;
  /** The page with all charts of the view, their tables and downloads. */
  readonly pageHref: string;
  /** What else is chosen of the chart. */
  readonly children?: ReactNode;
}

/** Over a chart of the dataset: which one, and where all of them are. */
export function ChartBar({ name, onName, pageHref, children }: ChartBarProps) {
  const lang = useLang();
  const words = useWords(panelsWords).charts;
  const titles = new Map(CHART_NAMES.map((each) => [each, CHARTS[each].title[lang]]));
  return (
    <ChartSelect name={name} titles={titles} onName={onName}>
      {children}
      <SoftLink
        href={pageHref}
        className="inline-flex min-h-9 items-center text-[13px] underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
      >
        {words.all}
      </SoftLink>
    </ChartSelect>
  );
}
