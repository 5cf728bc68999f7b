type Headers = Readonly<Record<string, string>>;

/** For all that is served. */
const ALWAYS: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  // The window that a page was opened from, or opens, is nothing to it, but for the presenter's, which is of this site.
  "Cross-Origin-Opener-Policy": "same-origin",
};

/**
 * What is no page: read as text, a picture, or a message that there is nothing here. A page has a policy of its own (`proxy.ts`), which
 * takes the place of this.
 */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A worker's own file is its policy: it fetches and compiles what it needs. It has no document to frame or to fill. */
const POLICY_OF_SCRIPTS = "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const SCRIPTS = /^\/(?:_next\/static\/|service-worker\.js$)/;
const FRAMES = /^\/embed\//;
/**
 * What other sites may show or read: a frame, also one whose origin is opaque, loads scripts, fonts, data, basemap and worker as a
 * stranger; pictures and answers to programs are there to be taken.
 */
const FOR_ALL =
  /^\/(?:embed|_next\/static|api|data|basemap|fonts|icons|preview|feeds|charts|ladder)\/|^\/(?:oembed|[^/]+\.\w+)$/;

/**
 * The headers that an answer has unless it sets its own, by the path that was asked for. `hstsSeconds`: for how long browsers are to use
 * HTTPS alone, 0 for nothing said of it.
 */
export function responseHeaders(pathname: string, hstsSeconds = 0): Headers {
  return {
    ...ALWAYS,
    "Content-Security-Policy": SCRIPTS.test(pathname) ? POLICY_OF_SCRIPTS : POLICY,
    "Cross-Origin-Resource-Policy": FOR_ALL.test(pathname) ? "cross-origin" : "same-origin",
    ...(FRAMES.test(pathname) && { "Cross-Origin-Opener-Policy": "unsafe-none" }),
    ...(hstsSeconds > 0 && { "Strict-Transport-Security": `max-age=${hstsSeconds}` }),
  };
}
