/** What is written down of an answer. Milliseconds. */
interface Answered {
  readonly at: Date;
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly status: number;
  /** Until the answer was whole, or its reader had gone. */
  readonly ms: number;
  /** Of it, waited for other requests. */
  readonly waitedMs: number;
  /** Whether the reader went before the answer was whole. */
  readonly gone: boolean;
}

const MOST_CHARACTERS = 200;

/**
 * One line of JSON. Nothing of the reader is in it: no address, no browser, no referring page, and of what was asked for the path alone,
 * because a query holds what somebody typed.
 */
export function logLine({ at, method, target, status, ms, waitedMs, gone }: Answered): string {
  return JSON.stringify({
    time: at.toISOString(),
    method,
    path: (target.split("?", 1)[0] ?? "").slice(0, MOST_CHARACTERS),
    status,
    ms: Math.round(ms * 10) / 10,
    waited: Math.round(waitedMs * 10) / 10,
    ...(gone && { gone: true }),
  });
}
