/** How much of one kind of work is done at a time, and how much more may wait for it. */
export interface Limits {
  readonly together: number;
  readonly waiting: number;
  /** Who has waited for so long is turned away. */
  readonly mostWaitMs: number;
}

/** What became of who came: their turn, which they end; no room; or nobody there any more when it would have been. */
export type Admitted =
  | { readonly type: "turn"; readonly end: () => void }
  | { readonly type: "busy" }
  | { readonly type: "gone" };

interface Waiting {
  readonly admit: (how: Admitted) => void;
  readonly timer: NodeJS.Timeout;
}

/** Lets in so many at a time, in the order in which they came. */
export class Admission {
  readonly #limits: Limits;
  readonly #queue = new Set<Waiting>();
  #inside = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Resolves at one's turn, or at once where too many wait. `whenGone` is told what to call when the asker has left. */
  enter(whenGone: (leave: () => void) => void): Promise<Admitted> {
    const { together, waiting, mostWaitMs } = this.#limits;
    if (this.#inside < together) return Promise.resolve(this.#turn());
    if (this.#queue.size >= waiting) return Promise.resolve({ type: "busy" });
    return new Promise((resolve) => {
      const turnAway = (type: "busy" | "gone") => {
        if (!this.#queue.delete(one)) return;
        clearTimeout(one.timer);
        resolve({ type });
      };
      const one: Waiting = { admit: resolve, timer: setTimeout(turnAway, mostWaitMs, "busy") };
      this.#queue.add(one);
      whenGone(() => turnAway("gone"));
    });
  }

  #turn(): Admitted {
    this.#inside += 1;
    let isOver = false;
    return {
      type: "turn",
      end: () => {
        if (isOver) return;
        isOver = true;
        this.#inside -= 1;
        const [next] = this.#queue;
        if (next === undefined) return;
        this.#queue.delete(next);
        clearTimeout(next.timer);
        next.admit(this.#turn());
      },
    };
  }
}
