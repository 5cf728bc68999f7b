/** Charts in a panel, and over all of them. */
export const charts = {
  title: "Charts",
  choose: "Chart",
  all: "All charts, tables, downloads",
  /** Of the switches that leave one thing of a chart alone. */
  showOnly: "Show only",
  /** Of a chart in the place of the map. */
  picture: (title: string) => `Chart: ${title}`,
  nothing: "This chart has nothing to show of these incidents.",
  /** Of a choice of days; `unit`: "Week". */
  shownAlone: (unit: string) => `${unit} shown alone`,
  allOf: (stretch: string) => `All of ${stretch}`,
  only: (days: string, stretch: string) => `Only ${days}. Choose it again for ${stretch}.`,
  backTo: (stretch: string) => `Back to ${stretch}.`,
};
