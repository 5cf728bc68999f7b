import { Segmented } from "@/components/ui/segmented";
import type { Panel } from "@/lib/view/view";

/** The panels that there are. */
const OPTIONS = [
  { value: "list", label: "List" },
  { value: "table", label: "Table" },
  { value: "charts", label: "Charts" },
] as const satisfies readonly { readonly value: Panel; readonly label: string }[];

interface PanelSwitchProps {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
}

/** Which panel shows the items. */
export function PanelSwitch({ panel, onPanel }: PanelSwitchProps) {
  return (
    <Segmented
      legend="Show as"
      options={OPTIONS}
      value={panel}
      onChange={onPanel}
      className="[@media(scripting:none)]:hidden print:hidden"
    />
  );
}
