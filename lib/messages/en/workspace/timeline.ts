/** Dock: transport, span, axis, flags. Icons carry no text, so these are also their accessible names. */
export const timeline = {
  dock: "Timeline",
  play: "Play",
  pause: "Pause",
  nextItem: { incident: "Next incident", row: "Next row" },
  previousItem: { incident: "Previous incident", row: "Previous row" },
  nextDay: "Next day",
  previousDay: "Previous day",
  slider: "Day",
  loop: "Loop",
  backwards: "Backwards",
  skip: "Skip quiet days",
  modes: "How it plays",
  speed: (rate: number) => `${rate} ${rate === 1 ? "day" : "days"}/s`,
  speedName: "Speed, days a second",
  span: "Span",
  /** A kind of span on its button. */
  spans: { day: "Day", until: "Until", from: "From", range: "Range" },
  /** After the number of a window's days. */
  windowUnit: (_days: number) => "days",
  /** A window by its length. */
  window: (days: number) => `${days} days`,
  /** The same kinds as options of a form, after "Span". */
  spanOptions: {
    day: "the day",
    window: "the last days",
    until: "all up to it",
    from: "it and all after",
    range: "from the start to it",
  },
  windowDays: "Days in the window",
  windowEdge: "First day of the window",
  rangeEdge: "Other end of the range",
  wholeRange: "The whole range",
  rangeFirst: "First day of the range",
  rangeLast: "Last day of the range",
  /** Said where an end that was typed took the other along; `length` as in "14 days". */
  carried: (length: string) =>
    `A range must start before it ends. The other end was moved; the range is still ${length}`,
  /** Of the button that opens the sheet, which shows the span alone. */
  options: (span: string) => `${span}, Span and speed`,
  axis: "Time axis",
  zoomIn: "Show fewer days",
  zoomOut: "Show more days",
  visibleDays: "Days shown on the time axis",
  campaign: "Campaign",
  after: "After",
  all: "All",
  nothing: "Nothing in this dataset",
  uncovered: "Not covered by this dataset",
  /** Of a stretch of time for which no monitor was read. */
  unread: "No monitor was read for this time",
  /** Of a stretch that was read unevenly. */
  thin: "Thinly covered",
  killed: (count: number) => `Reported killed: ${count}`,
  /** Of what the span holds, in what the slider speaks. */
  spokenNothing: "nothing in this dataset",
};

export type TimelineWords = typeof timeline;
