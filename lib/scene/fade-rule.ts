import type { DaySpan } from "@/lib/view/view";

/** How marks fade with the days between their own and the day that is shown. */
export interface FadeRule {
  /** Days until fully faded; 0: none fades. */
  readonly days: number;
  /** Share of its colour that a fully faded mark has lost to the paper, 0 to 1. */
  readonly most: number;
}

/**
 * Today's are bright, older ones in the span fade. Where the whole past is shown most marks are old: those keep more of their
 * colour, so that what a place has seen still reads.
 */
export function fadeRule(span: DaySpan): FadeRule {
  switch (span.type) {
    case "day":
      return { days: 0, most: 0 };
    case "window":
      return { days: Math.max(1, span.days - 1), most: 0.58 };
    case "until":
    case "from":
    case "range":
      return { days: 45, most: 0.42 };
  }
}
