/** The campaign week by week: its page of maps, and the table on other pages. */
export const weeks = {
  title: "Week by week",
  description: (subject: string, campaign: string) =>
    `${subject}, ${campaign}: one small map for each week, with its counts.`,
  lead: (count: number, campaign: string, zone: string) =>
    `One map for each of the ${count} weeks from ${campaign}. Each mark is an incident as reported, hollow where only its district or governorate is known; those that cannot be placed are counted, not drawn. Days are theatre days (${zone}). The last week ends with the campaign.`,
  /** After its dates, to screen readers. */
  week: (number: number) => `, week ${number}`,
  noMatches: "No matches",
  nothing: "Nothing in this dataset",
  counts: (counts: readonly string[]) => counts.join(", "),
  table: {
    caption: "Incidents of this dataset by week",
    week: "Week",
    uncovered: "Days not covered",
    none: "none",
    days: (days: readonly string[]) => days.join(", "),
  },
};
