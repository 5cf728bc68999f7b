import { inForm } from "@/lib/domain/plural-forms";

/** The table of incidents, and what every table has over it. */
export const table = {
  title: "Table of incidents",
  incidents: (count: number) => inForm({ one: "# incident", other: "# incidents" }, count, "en"),
  columns: {
    day: "Day",
    time: "Time",
    kind: "Kind",
    place: "Place",
    country: "Country",
    weapon: "Weapon",
    by: "By whom",
    killed: "Killed",
    injured: "Injured",
    status: "Status",
    disputed: "Disputed",
    origin: "Launched from",
    sources: "Sources",
    summary: "Summary",
  },
  weapons: (names: readonly string[]) => names.join(", "),
  by: {
    claimed: (party: string) => `${party} (claimed)`,
    attributed: (party: string) => `${party} (attributed)`,
  },
  disputed: { yes: "yes", no: "no" },
  /** Head of the group of those that nobody is said to have done. */
  notSaid: "By whom is not said",
  groups: { day: "Group by day", place: "Group by place", party: "Group by whom" },
  group: "Group",
  noGroups: "No groups",
  chooseColumns: "Columns",
  copy: "Copy as TSV",
  copyFirst: (rows: string) => `Copy the first ${rows} as TSV`,
};
