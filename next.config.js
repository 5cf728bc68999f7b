process.env.NEXT_TELEMETRY_DISABLED = "1"; // the atlas asks nobody for anything, and neither does its build

/** Answers to a HEAD or GET of the basemap, the fonts and the icons may be kept for a week: their names do not carry a hash. */
const WEEK = "public, max-age=604800, stale-while-revalidate=2592000";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ["@resvg/resvg-js"], // a native module
  reactStrictMode: true,
  images: { unoptimized: true }, // no picture is made to measure: `/_next/image` is not there
  turbopack: {
    // A browser fetches the words of its page's language; a server has them all.
    resolveAlias: { "@/lib/messages/rooms": { browser: "./lib/messages/rooms.browser.ts" } },
  },
  async headers() {
    return [
      // Public files. A sandboxed frame has an opaque origin, for which even they are another site's.
      ...["/_next/static/:path*", "/basemap/:path*", "/fonts/:path*"].map((source) => ({
        source,
        headers: [{ key: "Access-Control-Allow-Origin", value: "*" }],
      })),
      ...["/basemap/:path*", "/fonts/:path*"].map((source) => ({
        source,
        headers: [{ key: "Cache-Control", value: WEEK }],
      })),
    ];
  },
};

export default config;
