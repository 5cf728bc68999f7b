/** Charts in a panel, and over all of them. */
export const charts = {
  title: "Charts",
  nothing: "This chart has nothing to show of these incidents.",
  /** Of a choice of days; `unit`: "Week". */
  shownAlone: (unit: string) => `${unit} shown alone`,
  allOf: (stretch: string) => `All of ${stretch}`,
  only: (days: string, stretch: string) => `Only ${days}. Choose it again for ${stretch}.`,
  backTo: (stretch: string) => `Back to ${stretch}.`,
};
