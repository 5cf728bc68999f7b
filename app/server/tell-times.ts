import type { ServerResponse } from "node:http";

/** When an answer was asked for and when its making began; milliseconds of `performance.now()`. */
export interface AnswerTimes {
  readonly asked: number;
  begun: number;
}

/**
 * Adds a `Server-Timing` to an answer: how long it waited for others, and how long its making took until its first byte. `onHead` is called
 * with that byte.
 */
export function tellTimes(response: ServerResponse, times: AnswerTimes, onHead: () => void): void {
  const writeHead = response.writeHead.bind(response);
  // All ways in which an answer begins come through here, in whichever form of its arguments.
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    const [waited, made] = [times.begun - times.asked, performance.now() - times.begun];
    response.setHeader("Server-Timing", `wait;dur=${waited.toFixed(1)}, app;dur=${made.toFixed(1)}`);
    onHead();
    return writeHead(...args);
  }) as typeof writeHead;
}
