import { type NextRequest, NextResponse } from "next/server";
import { basemapOrigins } from "@/lib/basemap/basemap-source";
import { CONFIGURED_BASEMAP } from "@/lib/basemap/configured-basemap";
import { ADDRESS_HEADER } from "@/lib/view/address-header";

const configured = basemapOrigins(CONFIGURED_BASEMAP);

/**
 * Frames are for any page, also one opened from disk, which `*` leaves out: they hold no session and nothing to confirm. A whole page is
 * for none.
 */
function frameAncestors(pathname: string): string {
  return pathname.startsWith("/embed/") ? "frame-ancestors * file:" : "frame-ancestors 'none'";
}

/** In a sandboxed frame, whose origin is opaque, the map library can start its worker from a data address alone. */
function workerSources(pathname: string): string {
  return pathname.startsWith("/embed/") ? "worker-src 'self' blob: data:" : "worker-src 'self' blob:";
}

function contentSecurityPolicy(nonce: string, pathname: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'", // lengths and positions in the server's markup; no script can come from them
    ["img-src 'self' blob: data:", ...configured].join(" "),
    "font-src 'self'",
    ["connect-src 'self'", ...configured].join(" "),
    workerSources(pathname),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    frameAncestors(pathname),
  ].join("; ");
}

/**
 * Gives each page a fresh nonce with its Content-Security-Policy, and tells the layout the address. The server that keeps the page puts
 * hashes in the place of the nonce (`lib/serving/lasting-page.ts`).
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()), request.nextUrl.pathname);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const { pathname, search } = request.nextUrl;
  headers.set(ADDRESS_HEADER, pathname + search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  matcher: [
    "/((?!_next/|api/|data/|basemap/|fonts/|preview/|oembed$|icon\\.svg$|favicon\\.ico$|service-worker\\.js$|manifest\\.webmanifest$|apple-icon\\.png$).*)",
  ],
};
