/** The page with all charts of a view. */
export const charts = {
  title: "Charts",
  description: (subject: string) =>
    `${subject} in charts: by base, weapon, party and hour, casualties as ranges, and the days between attacks and strikes.`,
  lead: (total: number, days: string) =>
    `${total} incidents in this dataset, ${days}, as reported. They are not an official count. For a day that is not covered nothing was found; it may not have been quiet.`,
  onMap: "Open on the map",
  nothing: "Nothing in this dataset for these days and filters.",
  link: "Link to this chart",
  beside: "Beside the map",
  table: (rows: number) => `Table: ${rows} rows`,
  cite: "Cite this chart",
};
