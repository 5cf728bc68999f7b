/** The frame for the pages of others. */
export const embed = {
  /** Before the atlas's name, in one sentence with it. */
  openIn: "Open in",
  asKnownOn: (day: string) => `as known on ${day}`,
  filtered: "filtered",
  shown: "What is shown",
  nothing: { dataset: "Nothing in this dataset", picture: "Nothing in this picture" },
  selected: "Selected incident",
  launchedFrom: (areas: string) => `Launched from: ${areas}`,
  accounts: (sources: number) =>
    sources === 1 ? "The account with its source" : `All accounts, ${sources} sources`,
  slide: "Slide",
  /** Said once, in a frame in another language. */
  inEnglish: "The slide’s text is in English",
};
