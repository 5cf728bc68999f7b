import type { ServerResponse } from "node:http";

/** Does something to an answer right before its head is written: all that made it has had its say by then. */
export function beforeHead(response: ServerResponse, act: () => void): void {
  const writeHead = response.writeHead.bind(response);
  // All ways in which an answer begins come through here, in whichever form of its arguments.
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    act();
    return writeHead(...args);
  }) as typeof writeHead;
}
