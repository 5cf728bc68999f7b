import { isoFromDay } from "@/lib/domain/day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { LINK_KEYS } from "@/lib/view/keys/link-keys";
import { type LinkKey, valuesOfView } from "@/lib/view/keys/link-values";
import { fittingLink, printKeys } from "@/lib/view/text/link-pairs";
import { LINK_VERSION } from "@/lib/view/text/migrations";
import type { View } from "@/lib/view/view";

/** Chat programs, printed codes and older servers cut longer links off. Room is left for the site's address before it. */
export const MAX_LINK_CHARACTERS = 1900;

/** The link of a view, from its path on, and what did not fit in it. */
interface Link {
  readonly href: string;
  /** Keys left out because the link would have been too long: nearly always empty. */
  readonly dropped: readonly LinkKey[];
}

/**
 * The canonical link: `/` for the default view, else the day in the path, the keys that differ from their defaults in their
 * order, and the version. Should it be longer than {@link MAX_LINK_CHARACTERS}, the longest keys are left out one by one
 * until it fits; only nearly every place, party and weapon ticked together makes it so.
 */
export function linkOfView(view: View): Link {
  const pairs = printKeys(LINK_KEYS, valuesOfView(view));
  if (pairs.length === 0 && view.day === DEFAULT_VIEW.day) return { href: "/", dropped: [] };
  const { href, dropped } = fittingLink(pairs, {
    max: MAX_LINK_CHARACTERS,
    hrefOf: (left) =>
      `/on/${isoFromDay(view.day)}?${[...left.map(({ text }) => text), `v=${LINK_VERSION}`].join("&")}`,
    mayGo: () => true,
  });
  return { href, dropped: dropped.map(({ key }) => key) };
}
