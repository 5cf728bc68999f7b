import { Admission, type Limits } from "@/lib/serving/admission";

/** What was asked for is not made: too many others wait, or everybody who asked for it had gone. */
export class NotMade extends Error {}

interface Job<T> {
  readonly made: Promise<T>;
  /** Gives up the place in the line. */
  readonly leave: () => void;
  /** How many asked and are still there. */
  askers: number;
}

/**
 * Keeps the last `kept` things made by their keys, and makes each of them once however often it is asked for at a time, within limits.
 * What fails is not kept, and what nobody waits for any more is not begun.
 */
export class LatestMade<T> {
  readonly #jobs = new Map<string, Job<T>>();
  readonly #kept: number;
  readonly #admission: Admission;

  constructor(kept: number, limits: Limits) {
    this.#kept = kept;
    this.#admission = new Admission(limits);
  }

  /** Rejects with {@link NotMade} where too many wait; what is made already is given all the same. `signal`: that the asker has gone. */
  get(key: string, make: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const job = this.#jobs.get(key) ?? this.#begin(key, make);
    job.askers += 1;
    const left = () => {
      job.askers -= 1;
      if (job.askers === 0) job.leave();
    };
    if (signal?.aborted) left();
    else signal?.addEventListener("abort", left, { once: true });
    this.#jobs.delete(key);
    this.#jobs.set(key, job);
    for (const oldest of this.#jobs.keys()) {
      if (this.#jobs.size <= this.#kept) break;
      this.#jobs.delete(oldest);
    }
    return job.made;
  }

  #begin(key: string, make: () => Promise<T>): Job<T> {
    let leave = () => {};
    const turn = this.#admission.enter((gone) => {
      leave = gone;
    });
    const made = turn.then(async (admitted) => {
      if (admitted.type !== "turn") throw new NotMade(admitted.type);
      try {
        return await make();
      } finally {
        admitted.end();
      }
    });
    const job: Job<T> = { made, leave: () => leave(), askers: 0 };
    made.catch(() => {
      if (this.#jobs.get(key) === job) this.#jobs.delete(key);
    });
    return job;
  }
}
