import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

process.env.NEXT_TELEMETRY_DISABLED = "1"; // the atlas asks nobody for anything, and neither does its build

/** Answers to a HEAD or GET of the basemap, the fonts and the icons may be kept for a week: their names do not carry a hash. */
const WEEK = "public, max-age=604800, stale-while-revalidate=2592000";

/** What a build is made of. */
const MADE_OF = [
  "app",
  "components",
  "lib",
  "public",
  "package-lock.json",
  "next.config.js",
  "proxy.ts",
  "postcss.config.mjs",
];

/** Names a build by what it is made of, so that two of the same sources are one to caches and balancers. */
function buildId() {
  const root = fileURLToPath(new URL(".", import.meta.url)).replace(/[\\/]$/, "");
  const paths = MADE_OF.flatMap((name) =>
    name.includes(".")
      ? [name]
      : readdirSync(join(root, name), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
          .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1)),
  );
  const hash = createHash("sha256");
  for (const path of paths.sort()) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  const told = Object.entries(process.env).filter(([name]) => name.startsWith("NEXT_PUBLIC_"));
  return hash.update(JSON.stringify(told.sort())).digest("hex").slice(0, 16);
}

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  generateBuildId: buildId,
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
