import { FILTER_KEYS } from "@/lib/view/text/filter-keys";
import type { LinkContext } from "@/lib/view/text/link-context";
import type { KeyCodecs } from "@/lib/view/text/link-pairs";
import { queryKey } from "@/lib/view/text/query-key";
import { layerKeys } from "./layer-keys";
import { DEFAULT_VALUES, type LinkValues } from "./link-values";
import { selectedKey } from "./map-keys";
import { paceKeys, panelKey, spanKeys } from "./moment-keys";
import {
  clockKey,
  datasetVersionKey,
  knownKey,
  langKey,
  playKey,
  slideKey,
  storyKey,
  themeKey,
} from "./reader-keys";
import { chartKey, columnsKey, groupKey, sortKey } from "./table-keys";

/** Every key of the link's query but `v`, in the order in which they are written. */
export const LINK_KEYS: KeyCodecs<LinkValues, LinkContext> = {
  ...spanKeys(DEFAULT_VALUES.span, DEFAULT_VALUES.days),
  ...FILTER_KEYS,
  q: queryKey,
  sel: selectedKey,
  ...layerKeys((id, context: LinkContext) => context.pointOfPlace(id)),
  known: knownKey,
  story: storyKey,
  slide: slideKey,
  lang: langKey,
  theme: themeKey,
  clock: clockKey,
  ...paceKeys(DEFAULT_VALUES.speed),
  panel: panelKey(DEFAULT_VALUES.panel),
  chart: chartKey,
  sort: sortKey,
  cols: columnsKey,
  group: groupKey,
  play: playKey,
  ds: datasetVersionKey,
};
