import type { KeyCodec } from "./key-codec";
import type { LinkEntries } from "./link-versions";
import { type Repair, repair } from "./repairs";

/** The codecs of a link's keys, by key, in the order in which they are written. `C` is what they must know to read. */
export type KeyCodecs<V, C> = { readonly [K in keyof V]: KeyCodec<V[K], C> };

/** What the keys of a record of codecs hold. */
export type KeyValues<Codecs extends { readonly [K in keyof Codecs]: { readonly default: unknown } }> = {
  readonly [K in keyof Codecs]: Codecs[K]["default"];
};

/** A key with its text as it stands in an address: `kind=attack,interception`. */
export interface LinkPair<K extends string = string> {
  readonly key: K;
  readonly text: string;
}

/** What one key says; its default where it is absent or bad. What had to be repaired is added to `repairs`. */
export function readKey<T, C>(
  key: string,
  codec: KeyCodec<T, C>,
  text: string | undefined,
  context: C,
  repairs: Repair[],
): T {
  if (text === undefined) return codec.default;
  const before = repairs.length;
  const value = codec.parse(text, {
    context,
    tell: (part, rule, used) => repairs.push(repair(key, part, rule, used)),
  });
  if (value === null && repairs.length === before) repairs.push(repair(key, text, "unreadable"));
  return value ?? codec.default;
}

/** What all keys say, each by itself. A key that has no codec is reported. */
export function readKeys<V extends object, C>(
  codecs: KeyCodecs<V, C>,
  entries: LinkEntries,
  context: C,
  repairs: Repair[],
): V {
  for (const [key, text] of entries) {
    if (!Object.hasOwn(codecs, key)) repairs.push(repair(key, text, "unknown-key"));
  }
  const values = namesOf(codecs).map((key) => [
    key,
    readKey(key, codecs[key], entries.get(key), context, repairs),
  ]);
  return Object.fromEntries(values) as V; // each key with what its own codec read
}

/** The keys whose values differ from their defaults, in their order. */
export function printKeys<V extends object, C>(
  codecs: KeyCodecs<V, C>,
  values: V,
): LinkPair<keyof V & string>[] {
  return namesOf(codecs).flatMap((key) => {
    const value = values[key];
    const codec = codecs[key];
    return value === null || value === undefined || codec.same(value, codec.default)
      ? []
      : [linkPair(key, codec.print(value))];
  });
}

/** Whether all keys say the same. */
export function sameKeys<V extends object, C>(codecs: KeyCodecs<V, C>, a: V, b: V): boolean {
  return namesOf(codecs).every((key) => codecs[key].same(a[key], b[key]));
}

/** A key with its text, percent-encoded. */
export function linkPair<K extends string>(key: K, text: string): LinkPair<K> {
  return { key, text: `${key}=${encoded(text)}` };
}

export function namesOf<V extends object>(codecs: KeyCodecs<V, never>): (keyof V & string)[] {
  return Object.keys(codecs) as (keyof V & string)[]; // a record literal has no other keys
}

/** The address, without the longest pairs of those that may go, as few as it takes to be no longer than `max` characters. */
export function fittingLink<P extends LinkPair>(
  pairs: readonly P[],
  { max, hrefOf, mayGo }: FittingRules<P>,
): { readonly href: string; readonly dropped: readonly P[] } {
  let left = pairs;
  const dropped: P[] = [];
  while (hrefOf(left).length > max) {
    const loose = left.filter(mayGo);
    if (loose.length === 0) break;
    const longest = loose.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    left = left.filter((pair) => pair !== longest);
    dropped.push(longest);
  }
  return { href: hrefOf(left), dropped };
}

interface FittingRules<P> {
  readonly max: number;
  readonly hrefOf: (pairs: readonly P[]) => string;
  readonly mayGo: (pair: P) => boolean;
}

// Commas, colons and semicolons stay readable, spaces become "+". What chat programs or the URL standard would change is encoded.
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ""))
    .replace(/%2C/g, ",")
    .replace(/%3A/g, ":")
    .replace(/%3B/g, ";")
    .replace(/%20/g, "+")
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
