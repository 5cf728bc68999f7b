import { ArrowLeftRight, ChartColumn, List, type LucideIcon, Table2 } from "lucide-react";
import { Segmented } from "@/components/ui/segmented";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Panel } from "@/lib/view/view";

const OPTIONS: Readonly<Record<Panel, ReturnType<typeof option>>> = {
  list: option("list", "List", List),
  table: option("table", "Table", Table2),
  charts: option("charts", "Charts", ChartColumn),
  ladder: option("ladder", "Escalation ladder", ArrowLeftRight),
};

function option(value: Panel, words: string, Icon: LucideIcon) {
  const label = (
    <>
      <Icon size={16} aria-hidden="true" />
      <VisuallyHidden>{words}</VisuallyHidden>
    </>
  );
  return { value, label, hint: words };
}

interface PanelSwitchProps {
  /** Those that the page has. */
  readonly panels: readonly Panel[];
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
}

/** Which panel shows the items. */
export function PanelSwitch({ panels, panel, onPanel }: PanelSwitchProps) {
  return (
    <Segmented
      legend="Show as"
      options={panels.map((one) => OPTIONS[one])}
      value={panel}
      onChange={onPanel}
      className="ms-auto [@media(scripting:none)]:hidden print:hidden"
    />
  );
}
