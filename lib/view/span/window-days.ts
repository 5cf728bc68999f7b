/** How short and how long a window may be, in days. */
export const MIN_WINDOW_DAYS = 2;
export const MAX_WINDOW_DAYS = 366;

/** A window's length in days as a reader types it, moved into 2 to 366; `null` where it is no whole number. */
export function windowDaysFromText(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,6}$/.test(trimmed)) return null;
  return Math.min(MAX_WINDOW_DAYS, Math.max(MIN_WINDOW_DAYS, Number(trimmed)));
}
