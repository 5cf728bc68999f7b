import { CLOCK_ZONES } from "@/lib/domain/clock-time";
import { dayKey } from "@/lib/view/text/day-text";
import { choice, flag, token, wholeNumber } from "@/lib/view/text/key-codec";
import { DEFAULT_VALUES } from "./link-values";

/** `lang=ar` */
export const langKey = choice(["en", "ar"], DEFAULT_VALUES.lang);
/** `theme=dark`; absent: as the reader's system is set. */
export const themeKey = choice(["light", "dark"], DEFAULT_VALUES.theme);
/** `story=tower-22` */
export const storyKey = token(/^[a-z0-9][a-z0-9-]{0,59}$/);
/** `slide=3`, counted from 1; without a story it means nothing. */
export const slideKey = wholeNumber(1, 999, DEFAULT_VALUES.slide);
/** `ds=1.0-3fa9c2d1`, the dataset version that the link was made on. */
export const datasetVersionKey = token(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/);
/** `known=2023-11-20`. Unbounded: things are published long after they happened. */
export const knownKey = dayKey(() => null);
/** `clock=utc` */
export const clockKey = choice(CLOCK_ZONES, DEFAULT_VALUES.clock);
/** `play=1`: starts playing when opened. */
export const playKey = flag(DEFAULT_VALUES.play);
