/** The list, and the choice between it, the table and the charts. */
export const panes = {
  showAs: "Show as",
  list: "List",
  table: "Table",
  charts: "Charts",
  ladder: "Escalation ladder",
  inView: (count: number) => `Incidents in view: ${count}`,
};
