/** When what can wait follows steps that do not. */
export interface FollowUpPace {
  /** How long steps must have stood still, ms. */
  readonly restMs: number;
  /** How long it may be behind while steps keep coming, ms, if it is `leastSteps` behind by then. */
  readonly mostMs: number;
  /** So many steps at least between two follow-ups while steps keep coming: a slow machine has time for the steps. */
  readonly leastSteps: number;
}

interface FollowUp {
  /** A step has been made. */
  step(): void;
  cancel(): void;
}

export interface FollowUpScheduler {
  now(): number;
  /** Calls back after `ms` of rest; returns how to call it off. */
  whenRested(callback: () => void, ms: number): () => void;
}

/** Calls `follow` once steps rest, and now and then while they keep coming; never twice for the same step. */
export function followUp(pace: FollowUpPace, scheduler: FollowUpScheduler, follow: () => void): FollowUp {
  let stop: (() => void) | null = null;
  let behindSinceMs = 0;
  let steps = 0;

  const cancel = () => {
    stop?.();
    stop = null;
    steps = 0;
  };
  const due = () => {
    cancel();
    follow();
  };
  return {
    step() {
      if (steps === 0) behindSinceMs = scheduler.now();
      steps += 1;
      stop?.();
      const isLate = steps >= pace.leastSteps && scheduler.now() - behindSinceMs >= pace.mostMs;
      if (isLate) due();
      else stop = scheduler.whenRested(due, pace.restMs);
    },
    cancel,
  };
}
