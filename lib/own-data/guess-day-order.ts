import { type DayOrder, openDateParts, readDay } from "./read-day";

export interface DayOrderGuess {
  /** `null`: the values leave it open, and the reader has to say. */
  readonly order: DayOrder | null;
  readonly reason: string;
}

/** In which order the values of a column write their dates, as far as these values say. */
export function guessDayOrder(values: readonly string[]): DayOrderGuess {
  const open = values.flatMap((value) => {
    const parts = openDateParts(value);
    return parts ? [{ value, parts }] : [];
  });
  if (open.length === 0) {
    const sure = values.some((value) => typeof readDay(value, "iso") === "number");
    return sure
      ? { order: "iso", reason: "its dates begin with the year or name the month" }
      : { order: "iso", reason: "none of its first values is a date that can be read" };
  }
  const dayFirst = open.find(({ parts: [first] }) => first > 12);
  const monthFirst = open.find(({ parts: [, second] }) => second > 12);
  if (dayFirst && monthFirst) {
    return {
      order: null,
      reason: `“${dayFirst.value.trim()}” fits only day before month and “${monthFirst.value.trim()}” only month before day`,
    };
  }
  if (dayFirst)
    return { order: "day-first", reason: `“${dayFirst.value.trim()}” fits only day before month` };
  if (monthFirst)
    return { order: "month-first", reason: `“${monthFirst.value.trim()}” fits only month before day` };
  return {
    order: null,
    reason: `“${open[0]?.value.trim() ?? ""}” and the others can be read both ways`,
  };
}
