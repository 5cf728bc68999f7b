import { LANGS, type Lang } from "@/lib/domain/shapes/lang";

/** The words of one room in every language. On a server they are all there; a browser fetches those that its page asks for. */
export interface Room<Words> {
  /**
   * The words at once, for a room that its page has fetched. Those of another language where only they are here; throws where none are.
   */
  readonly get: (lang: Lang) => Words;
  /**
   * Fetches the words; the same promise each time, unless it failed: then the next call tries again. Words that are here already are in
   * it at once, in the way that React's `use` reads without a pause.
   */
  readonly load: (lang: Lang) => Promise<Words>;
  /** Keeps words that were fetched by other means. */
  readonly keep: (lang: Lang, words: Words) => void;
}

/** A promise of what is here already: React's `use` reads such a one without a pause. */
function hereAlready<Value>(value: Value): Promise<Value> {
  return Object.assign(Promise.resolve(value), { status: "fulfilled" as const, value });
}

/** A room whose words are fetched when they are first asked for. */
export function fetchedRoom<Words>(fetches: Readonly<Record<Lang, () => Promise<Words>>>): Room<Words> {
  const kept = new Map<Lang, Words>();
  const promised = new Map<Lang, Promise<Words>>();
  const keep = (lang: Lang, words: Words): void => {
    kept.set(lang, words);
    promised.set(lang, hereAlready(words));
  };
  const load = (lang: Lang): Promise<Words> => {
    const begun = promised.get(lang);
    if (begun) return begun;
    const promise = fetches[lang]().then((words) => {
      kept.set(lang, words);
      return words;
    });
    promise.catch(() => promised.delete(lang));
    promised.set(lang, promise);
    return promise;
  };
  const get = (lang: Lang): Words => {
    const words = [lang, ...LANGS].map((each) => kept.get(each)).find((each) => each !== undefined);
    if (words === undefined) throw new Error("A room was entered before its words were fetched");
    return words;
  };
  return { get, load, keep };
}

/** A room whose words are all there. */
export function readyRoom<Words>(words: Readonly<Record<Lang, Words>>): Room<Words> {
  const promised = { en: hereAlready(words.en), ar: hereAlready(words.ar) };
  return { get: (lang) => words[lang], load: (lang) => promised[lang], keep: () => {} };
}
