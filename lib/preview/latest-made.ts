/**
 * Keeps the last `most` things made by their keys, and makes each of them once however often it is asked for at a time; no more
 * than `together` are made at the same time. What fails is not kept.
 */
export class LatestMade<T> {
  readonly #made = new Map<string, Promise<T>>();
  readonly #most: number;
  readonly #lanes: Promise<unknown>[];
  #next = 0;

  constructor(most: number, together: number) {
    this.#most = most;
    this.#lanes = Array.from({ length: together }, () => Promise.resolve());
  }

  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#made.get(key);
    const made = known ?? this.#enqueue(make);
    this.#made.delete(key);
    this.#made.set(key, made);
    for (const oldest of this.#made.keys()) {
      if (this.#made.size <= this.#most) break;
      this.#made.delete(oldest);
    }
    if (!known) made.catch(() => this.#made.delete(key));
    return made;
  }

  #enqueue(make: () => Promise<T>): Promise<T> {
    const lane = this.#next++ % this.#lanes.length;
    const made = (this.#lanes[lane] ?? Promise.resolve()).then(make, make);
    this.#lanes[lane] = made.catch(() => undefined);
    return made;
  }
}
