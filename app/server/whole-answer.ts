import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";
import { lastingPage } from "@/lib/serving/lasting-page";
import type { Made } from "./ask-inside";

const pack = promisify(gzip);

/** A page may be kept by caches between this server and the reader for ten minutes, and given while a new one is fetched for a day. */
const KEEP_PAGE = "public, max-age=0, s-maxage=600, stale-while-revalidate=86400";
/** What is of the connection that it came by. */
const OF_CONNECTION = ["connection", "keep-alive", "transfer-encoding", "content-length", "date", "vary"];
const IS_TEXT = /^(?:text\/|application\/(?:[\w.+-]*json|[\w.+-]*xml|geo\+json))/;

/** An answer to a GET that is the same for everybody who asks, ready to be sent. */
export interface WholeAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  /** By gzip. */
  readonly isPacked: boolean;
  /** Whether the next reader may be given it too. */
  readonly isLasting: boolean;
  readonly bytes: number;
}

/** Makes of an answer of the framework's one that can be given to anybody. */
export async function wholeAnswer({ status, headers: made, body }: Made): Promise<WholeAnswer> {
  const headers: OutgoingHttpHeaders = { ...made };
  for (const name of OF_CONNECTION) delete headers[name];
  const type = made["content-type"] ?? "";
  let content = body;
  if (type.startsWith("text/html")) {
    const policy = String(made["content-security-policy"] ?? "");
    const page = lastingPage({ html: body.toString(), policy });
    content = Buffer.from(page.html);
    if (policy !== "") headers["content-security-policy"] = page.policy;
    if (made.link) headers.link = String(made.link).replaceAll(/; nonce="[^"]*"/g, "");
    if (status === 200) {
      headers["cache-control"] = KEEP_PAGE;
      headers.etag = `W/"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;
    }
  }
  const isPacked = IS_TEXT.test(type) && content.length > 1000;
  if (isPacked) headers.vary = "Accept-Encoding";
  const sent = isPacked ? await pack(content) : content;
  const isLasting = status === 200 && String(headers["cache-control"]).startsWith("public");
  // What the headers take is little beside this.
  return { status, headers, body: sent, isPacked, isLasting, bytes: sent.length + 2000 };
}

/** Sends an answer, or that what its reader has is the same. */
export function sendWhole(request: IncomingMessage, response: ServerResponse, answer: WholeAnswer): void {
  const { status, headers, isPacked } = answer;
  if (isCurrent(request.headers["if-none-match"], headers.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const takesPacked = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const body = isPacked && !takesPacked ? gunzipSync(answer.body) : answer.body;
  response.writeHead(status, {
    ...headers,
    ...(isPacked && takesPacked && { "content-encoding": "gzip" }),
    "content-length": body.length,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Whether a reader's tags name the answer's, compared weakly, as RFC 9110 wants it. */
function isCurrent(asked: string | undefined, tag: OutgoingHttpHeaders[string]): boolean {
  if (asked === undefined || typeof tag !== "string") return false;
  const bare = (one: string) => one.trim().replace(/^W\//, "");
  return asked.split(",").some((one) => one.trim() === "*" || bare(one) === bare(tag));
}
