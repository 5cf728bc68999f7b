import type { TableColumn } from "@/components/table/table-column";
import { INCIDENT_COLUMNS } from "@/lib/scene/table/incident-columns";
import { INCIDENT_COLUMN_IDS, type IncidentColumnId, TABLE_GROUPS, type TableGroup } from "@/lib/view/view";

const FIGURES: readonly IncidentColumnId[] = ["killed", "injured", "sources"];

/** The columns of the table of incidents, in their order. */
export function incidentTableColumns(
  labels: Readonly<Record<IncidentColumnId, string>>,
): readonly TableColumn<IncidentColumnId>[] {
  return INCIDENT_COLUMN_IDS.map((id) => {
    const { rem, atFirst } = INCIDENT_COLUMNS[id];
    const column = { id, label: labels[id], rem, atFirst, figures: FIGURES.includes(id), sortable: true };
    // Summaries are English in every language.
    return id === "summary" ? { ...column, lang: "en" } : column;
  });
}

/** What its rows can be put together by. */
export function incidentGroups(labels: Readonly<Record<TableGroup, string>>) {
  return TABLE_GROUPS.map((value) => ({ value, label: labels[value] }));
}
