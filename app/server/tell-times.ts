import type { ServerResponse } from "node:http";
import { beforeHead } from "./before-head";

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
  beforeHead(response, () => {
    const [waited, made] = [times.begun - times.asked, performance.now() - times.begun];
    response.setHeader("Server-Timing", `wait;dur=${waited.toFixed(1)}, app;dur=${made.toFixed(1)}`);
    onHead();
  });
}
