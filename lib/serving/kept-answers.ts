interface Sized {
  /** What it takes of the memory. */
  readonly bytes: number;
}

/** How much is kept, and for how long. */
interface KeepLimits {
  readonly bytes: number;
  readonly ms: number;
}

/**
 * What was made, by the address it was asked for under, until it is too old; the one that nobody has asked for the longest goes first
 * where there is no room.
 */
export class KeptAnswers<Answer extends Sized> {
  readonly #limits: KeepLimits;
  readonly #now: () => number;
  /** The one that was asked for last is the last. */
  readonly #kept = new Map<string, { readonly answer: Answer; readonly until: number }>();
  #bytes = 0;

  /** `now` is in milliseconds, from any moment on. */
  constructor(limits: KeepLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Answer | null {
    const found = this.#kept.get(key);
    if (found === undefined) return null;
    this.#drop(key);
    if (found.until <= this.#now()) return null;
    this.#put(key, found);
    return found.answer;
  }

  /** Keeps an answer, unless it alone would take a tenth of the room. */
  keep(key: string, answer: Answer): void {
    this.#drop(key);
    if (answer.bytes > this.#limits.bytes / 10) return;
    this.#put(key, { answer, until: this.#now() + this.#limits.ms });
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#limits.bytes) return;
      this.#drop(oldest);
    }
  }

  #put(key: string, one: { readonly answer: Answer; readonly until: number }): void {
    this.#kept.set(key, one);
    this.#bytes += one.answer.bytes + key.length;
  }

  #drop(key: string): void {
    const one = this.#kept.get(key);
    if (one === undefined) return;
    this.#kept.delete(key);
    this.#bytes -= one.answer.bytes + key.length;
  }
}
