"use client";

import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { useTally } from "@/components/atlas-page/state/use-day-facts.client";
import { TallyNote } from "@/components/incident/day/tally-note";
import type { Day } from "@/lib/domain/day";
import { talliesPage } from "@/lib/evidence/tally-question";

interface TallyPaneProps {
  readonly workspace: DatasetWorkspace;
  readonly day: Day;
}

/** The official count as of a day. */
export function TallyPane({ workspace, day }: TallyPaneProps) {
  const { dataset, seed, look } = workspace;
  const facts = useTally(dataset, day, seed);
  return facts && <TallyNote {...facts} href={talliesPage({ ...look, day })} lang={look.lang} />;
}
