import { clampDay, type Day, dayFromIso, isoFromDay } from "@/lib/domain/day";
import type { KeyCodec } from "./key-codec";
import type { DayContext } from "./link-context";
import type { TellRepair } from "./repairs";

const LOOSE_DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** The day of a text that may leave out leading zeros (`2023-11-8`), or `null`. */
function dayFromLooseText(text: string): Day | null {
  const parts = LOOSE_DAY.exec(text.trim());
  if (!parts) return null;
  const [, year = "", month = "", date = ""] = parts;
  return dayFromIso(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
}

/** Reads a day, moves it into the bounds, and tells of both where they changed it. `null` where it is not a day. */
export function readDay(
  text: string,
  bounds: { first: Day; last: Day } | null,
  tell: TellRepair,
): Day | null {
  const asked = dayFromLooseText(text);
  if (asked === null) return null;
  const used = bounds ? clampDay(asked, bounds.first, bounds.last) : asked;
  if (used !== asked) tell(text, "out-of-range", isoFromDay(used));
  else if (isoFromDay(used) !== text) tell(text, "respelled", isoFromDay(used));
  return used;
}

/** A day that may be absent. `bounds` gives the days that it is moved into, `null` for none. */
export function dayKey(
  bounds: (context: DayContext) => { first: Day; last: Day } | null,
): KeyCodec<Day | null, DayContext> {
  return {
    default: null,
    parse: (text, { context, tell }) => readDay(text, bounds(context), tell),
    print: isoFromDay,
    same: Object.is,
  };
}
