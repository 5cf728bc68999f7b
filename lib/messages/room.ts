import { LANGS, type Lang } from "@/lib/domain/shapes/lang";

/** The words of one room in every language. On a server they are all there; a browser fetches those that its page asks for. */
export interface Room<Words> {
  /** The words, or `null` where they have not been fetched yet. */
  readonly now: (lang: Lang) => Words | null;
  /**
   * The words at once, for a room that its page has fetched. Those of another language where only they are here; throws where none are.
   */
  readonly get: (lang: Lang) => Words;
  /** Fetches the words; the same promise each time, unless it failed: then the next call tries again. */
  readonly load: (lang: Lang) => Promise<Words>;
  /** Keeps words that were fetched by other means. */
  readonly keep: (lang: Lang, words: Words) => void;
}

/** A room whose words are fetched when they are first asked for. */
export function fetchedRoom<Words>(fetches: Readonly<Record<Lang, () => Promise<Words>>>): Room<Words> {
  const kept = new Map<Lang, Words>();
  const fetching = new Map<Lang, Promise<Words>>();
  const keep = (lang: Lang, words: Words): void => {
    kept.set(lang, words);
  };
  const load = (lang: Lang): Promise<Words> => {
    const begun = fetching.get(lang);
    if (begun) return begun;
    const promise = fetches[lang]().then((words) => {
      keep(lang, words);
      return words;
    });
    promise.catch(() => fetching.delete(lang));
    fetching.set(lang, promise);
    return promise;
  };
  const get = (lang: Lang): Words => {
    const words = [lang, ...LANGS].map((each) => kept.get(each)).find((each) => each !== undefined);
    if (words === undefined) throw new Error("A room was entered before its words were fetched");
    return words;
  };
  return { now: (lang) => kept.get(lang) ?? null, get, load, keep };
}

/** A room whose words are all there. */
export function readyRoom<Words>(words: Readonly<Record<Lang, Words>>): Room<Words> {
  const get = (lang: Lang): Words => words[lang];
  return { now: get, get, load: async (lang) => words[lang], keep: () => {} };
}
