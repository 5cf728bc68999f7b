/** The page of the escalation ladder; what it shares with the panel and the picture is in `panels`. */
export const ladder = {
  description: (subject: string, campaign: string) =>
    `${subject} in sequence, ${campaign}: who struck where, with what, casualties, and the days between.`,
  inSequence: "attack and answer in sequence, and the days between.",
  from: "From",
  to: "To",
  asKnown: "As known on",
  whole: "The whole campaign",
  nothing: (days: string) => `Nothing in this dataset for ${days}.`,
  nothingToDraw: "Nothing to draw for these days and filters.",
  noSuchPicture: "No such picture.",
  picture: "Picture:",
};
