"use client";

import { lazy, Suspense } from "react";
import type { ChartPointing } from "@/components/atlas-page/state/use-charts.client";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { shellWords } from "@/lib/messages/rooms";
import type { Panel } from "@/lib/view/view";
import type { PointIncident } from "./list-pane.client";

const TablePane = lazy(async () => ({ default: (await import("./table-pane.client")).TablePane }));
const ChartsPane = lazy(async () => ({ default: (await import("./charts-pane.client")).ChartsPane }));
const LadderPane = lazy(async () => ({ default: (await import("./ladder-pane.client")).LadderPane }));

interface UnderPaneProps extends ChartPointing {
  readonly workspace: DatasetWorkspace;
  readonly panel: Exclude<Panel, "list">;
  readonly onPointIncident: PointIncident;
}

/** What shows the incidents under the map; its code is fetched when it is asked for. */
export function UnderPane(props: UnderPaneProps) {
  const { moment } = useWords(shellWords);
  return (
    <Suspense fallback={<p className="px-5 py-6 text-ink-2">{moment}</p>}>
      <ChosenPane {...props} />
    </Suspense>
  );
}

function ChosenPane({ workspace, panel, onPointIncident, ...pointing }: UnderPaneProps) {
  const { whole } = workspace;
  switch (panel) {
    case "table":
      return <TablePane workspace={workspace} onPoint={onPointIncident} />;
    case "charts":
      return <ChartsPane workspace={workspace} {...pointing} />;
    case "ladder":
      return whole && <LadderPane workspace={workspace} whole={whole} onPoint={onPointIncident} />;
  }
}
