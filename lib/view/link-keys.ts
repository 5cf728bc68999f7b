import { FILTER_KEYS, queryKey } from "./filter-keys";
import type { KeyCodec } from "./key-codec";
import type { LinkKey, LinkValues } from "./link-values";
import { cameraKey, layersKey, selectedKey } from "./map-keys";
import { datasetVersionKey, langKey, slideKey, storyKey, themeKey } from "./reader-keys";
import {
  backKey,
  clockKey,
  daysKey,
  fromKey,
  knownKey,
  loopKey,
  playKey,
  skipKey,
  spanKey,
  speedKey,
  startKey,
  toKey,
} from "./time-keys";

type LinkKeys = { readonly [K in LinkKey]: KeyCodec<LinkValues[K]> };

/** Every key of the link's query but `v`, in the order in which they are written. */
export const LINK_KEYS: LinkKeys = {
  span: spanKey,
  days: daysKey,
  start: startKey,
  from: fromKey,
  to: toKey,
  ...FILTER_KEYS,
  q: queryKey,
  sel: selectedKey,
  at: cameraKey,
  layers: layersKey,
  known: knownKey,
  story: storyKey,
  slide: slideKey,
  lang: langKey,
  theme: themeKey,
  clock: clockKey,
  speed: speedKey,
  loop: loopKey,
  back: backKey,
  skip: skipKey,
  play: playKey,
  ds: datasetVersionKey,
};

export const LINK_KEY_NAMES = Object.keys(LINK_KEYS) as LinkKey[]; // a record literal has no other keys

/** Whether the text is the name of a key. */
export function isLinkKey(text: string): text is LinkKey {
  return Object.hasOwn(LINK_KEYS, text);
}
