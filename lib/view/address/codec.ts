import { clampDay, type Day, isoFromDay } from "@/lib/domain/day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { LINK_KEYS } from "@/lib/view/keys/link-keys";
import { type LinkValues, valuesOfView, viewOfValues } from "@/lib/view/keys/link-values";
import { reportSwapped } from "@/lib/view/keys/moment-keys";
import { readDay } from "@/lib/view/text/day-text";
import type { LinkContext } from "@/lib/view/text/link-context";
import { readKeys, sameKeys } from "@/lib/view/text/link-pairs";
import { migrateLink } from "@/lib/view/text/link-versions";
import { ATLAS_LINK_VERSIONS } from "@/lib/view/text/migrations";
import { readRawLink } from "@/lib/view/text/raw-link";
import { type Repair, repair } from "@/lib/view/text/repairs";
import type { View } from "@/lib/view/view";
import { linkOfView } from "./link-of-view";

/**
 * Reads a link: `pathname` as in `/on/2023-11-08`, `search` with or without its `?`. Never throws, whatever the texts: a bad
 * key falls back alone, and `repairs` holds one line for each thing that could not be taken as it stood.
 */
export function parseView(
  pathname: string,
  search: string,
  context: LinkContext,
): { readonly view: View; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  const { dayText, entries } = migrateLink(
    readRawLink(pathname, search, repairs),
    ATLAS_LINK_VERSIONS,
    repairs,
  );
  const values = readKeys(LINK_KEYS, entries, context, repairs);
  if (entries.has("slide") && values.story === null) {
    repairs.push(repair("slide", entries.get("slide") ?? "", "needs-story"));
  }
  reportSwapped(values, repairs);
  const day = dayOfLink(dayText, values, context, repairs);
  return { view: viewOfValues(day, values), repairs };
}

function dayOfLink(text: string | null, values: LinkValues, context: LinkContext, repairs: Repair[]): Day {
  const bounds = { first: context.firstDay, last: context.lastDay };
  const fallback = clampDay(impliedDay(values, context) ?? DEFAULT_VIEW.day, bounds.first, bounds.last);
  if (text === null) return fallback;
  const read = readDay(text, bounds, (part, rule, used) => repairs.push(repair("day", part, rule, used)));
  if (read === null) repairs.push(repair("day", text, "no-such-day", isoFromDay(fallback)));
  return read ?? fallback;
}

/** The day that a selected incident or place implies. */
function impliedDay({ sel }: LinkValues, context: LinkContext): Day | null {
  if (sel === null) return null;
  const implied = sel.type === "incident" ? context.knowsIncident(sel.id) : context.knowsPlace(sel.id);
  return implied === "undated" ? null : implied;
}

/** The canonical link of a view, from its path on. Says what {@link linkOfView} does, without what did not fit. */
export function printView(view: View): string {
  return linkOfView(view).href;
}

/** Whether two views are one and the same link, but for its length. */
export function sameView(a: View, b: View): boolean {
  if (a === b) return true;
  return a.day === b.day && sameKeys(LINK_KEYS, valuesOfView(a), valuesOfView(b));
}
