import { type ServerResponse, STATUS_CODES } from "node:http";

/** An answer in a line of text, to a program that asks the API as problem details. Nobody keeps it. Headers that are set stay. */
export function sendPlain(response: ServerResponse, target: string, status: number, reason: string): void {
  const isApi = target.startsWith("/api/");
  response.writeHead(status, {
    "Content-Type": isApi ? "application/problem+json; charset=utf-8" : "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    ...(isApi && { "Access-Control-Allow-Origin": "*" }),
  });
  const problem = { type: "about:blank", title: STATUS_CODES[status], status, detail: reason };
  response.end(isApi ? JSON.stringify(problem) : `${reason}\n`);
}

/** That there is too much to do, and when to come back. */
export function sendBusy(response: ServerResponse, target: string): void {
  response.setHeader("Retry-After", "5");
  sendPlain(response, target, 503, "The server is busy. Please try again in a few seconds.");
}
