import { CLOCK_ZONES } from "@/lib/domain/clock-time";
import { dayKey } from "./day-text";
import { choice, flag, wholeNumber } from "./key-codec";
import { axisBounds } from "./link-context";
import { DEFAULT_VALUES } from "./link-values";
import { SPAN_TYPES, SPEEDS } from "./view";

/** `span=day|window|until|from|range` */
export const spanKey = choice(SPAN_TYPES, DEFAULT_VALUES.span);
/** `days=14`, the length of a window; without meaning in another span. */
export const daysKey = wholeNumber(2, 366, DEFAULT_VALUES.days);
/** `start=2023-11-01`, the edge of a range that is not the day; without meaning in another span. */
export const startKey = dayKey(({ firstDay, lastDay }) => ({ first: firstDay, last: lastDay }));
/** `from=2017-01-01`, the first day of the time axis. */
export const fromKey = dayKey(axisBounds);
/** `to=2024-02-10`, the last day of the time axis. */
export const toKey = dayKey(axisBounds);
/** `known=2023-11-20`. Unbounded: things are published long after they happened. */
export const knownKey = dayKey(() => null);
/** `clock=theatre|utc|washington` */
export const clockKey = choice(CLOCK_ZONES, DEFAULT_VALUES.clock);
/** `speed=4`, days a second. */
export const speedKey = choice(SPEEDS, DEFAULT_VALUES.speed);
/** `loop=1` */
export const loopKey = flag(DEFAULT_VALUES.loop);
/** `back=1`: plays towards the past. */
export const backKey = flag(DEFAULT_VALUES.back);
/** `skip=1`: playing jumps over stretches without incidents. */
export const skipKey = flag(DEFAULT_VALUES.skip);
/** `play=1`: starts playing when opened. */
export const playKey = flag(DEFAULT_VALUES.play);
