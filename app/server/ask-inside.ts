import {
  Agent,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** An answer of the framework's, whole. */
export interface Made {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Has the framework make the answer to a GET, whoever waits for it and whether or not they go. */
type AskInside = (target: string, headers: Readonly<Record<string, string>>) => Promise<Made>;

/** Opens the way to the framework: a server of its own that this machine alone can reach. */
export async function openInside(pages: Handler): Promise<AskInside> {
  const server = createServer((asked, answer) => {
    pages(asked, answer).catch((error: unknown) => {
      console.error(error);
      answer.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  // A server that listens to a port of a network has an address with one.
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return (target, headers) =>
    new Promise((resolve, reject) => {
      const asking = request({ agent, host: "127.0.0.1", port, path: target, headers }, (answer) => {
        buffer(answer).then(
          (body) => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body }),
          reject,
        );
      });
      asking.on("error", reject);
      asking.end();
    });
}
