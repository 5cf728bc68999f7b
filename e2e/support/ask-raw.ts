import { type Agent, type IncomingHttpHeaders, request } from "node:http";

/** An answer with what of it was read. */
interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly ms: number;
}

/** Asks for an address exactly as it is written, which no browser and no `fetch` does. Follows nothing. */
export function askRaw(
  origin: string,
  path: string,
  {
    agent,
    headers = {},
  }: { readonly agent?: Agent; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers, ...(agent && { agent }) }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString("utf8"),
          ms: performance.now() - start,
        }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}
