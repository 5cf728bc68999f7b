import { ArrowLeftRight, ChartColumn, List, type LucideIcon, Table2 } from "lucide-react";
import { Segmented } from "@/components/ui/segmented";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { useWords } from "@/components/ui/words/use-words.client";
import { workspaceWords } from "@/lib/messages/rooms";
import type { Panel } from "@/lib/view/view";

const ICONS: Readonly<Record<Panel, LucideIcon>> = {
  list: List,
  table: Table2,
  charts: ChartColumn,
  ladder: ArrowLeftRight,
};

interface PanelSwitchProps {
  /** Those that the page has. */
  readonly panels: readonly Panel[];
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
}

/** Which panel shows the items. */
export function PanelSwitch({ panels, panel, onPanel }: PanelSwitchProps) {
  const words = useWords(workspaceWords).panes;
  const options = panels.map((value) => {
    const Icon = ICONS[value];
    const label = (
      <>
        <Icon size={16} aria-hidden="true" />
        <VisuallyHidden>{words[value]}</VisuallyHidden>
      </>
    );
    return { value, label, hint: words[value] };
  });
  return (
    <Segmented
      legend={words.showAs}
      options={options}
      value={panel}
      onChange={onPanel}
      className="ms-auto [&>label]:px-2 [@media(scripting:none)]:hidden print:hidden"
    />
  );
}
