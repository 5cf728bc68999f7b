import type { TableColumn } from "@/components/table/table-column";
import { INCIDENT_COLUMNS } from "@/lib/scene/table/incident-columns";
import { INCIDENT_COLUMN_IDS, type IncidentColumnId, TABLE_GROUPS, type TableGroup } from "@/lib/view/view";

const FIGURES: readonly IncidentColumnId[] = ["killed", "injured", "sources"];

/** The columns of the table of incidents, in their order. */
export const INCIDENT_TABLE_COLUMNS: readonly TableColumn<IncidentColumnId>[] = INCIDENT_COLUMN_IDS.map(
  (id) => {
    const { label, rem, atFirst } = INCIDENT_COLUMNS[id];
    return { id, label, rem, atFirst, figures: FIGURES.includes(id), sortable: true };
  },
);

/** What its rows can be put together by. */
export function incidentGroups(labels: Readonly<Record<TableGroup, string>>) {
  return TABLE_GROUPS.map((value) => ({ value, label: labels[value] }));
}
