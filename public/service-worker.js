// Keeps the atlas on the reader's device: one cache for each version of the build, filled whole before it is used.
// What is kept is listed in /offline/files.json (lib/offline/offline-files.ts). The page names the version it belongs to: ?v=…
/* global self, caches, fetch, Response, URL */

const VERSION = new URL(self.location.href).searchParams.get("v");
const PREFIX = "atlas-";
const CACHE = PREFIX + VERSION;
const AT_ONCE = 4;
/** So long a page waits for a poor network before it is drawn from what is kept. */
const PATIENCE_MS = 5000;
/** Their names or folders change with their contents. */
const UNCHANGING = /^\/(?:_next\/static|basemap|fonts|data\/[^/]+)\//;
/** Pages that the browser can draw itself from the dataset: see lib/offline/offline-route.ts. */
const DRAWN_HERE =
  /^\/(?:$|on\/|incidents\/|places\/|present(?:\/|$)|(?:sources|tallies|origins|weeks|charts|ladder|compare|briefing|own-data)\/?$)/;
const MATCH = { ignoreVary: true };

self.addEventListener("install", (event) => event.waitUntil(fill()));

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, url));
  else if (UNCHANGING.test(url.pathname)) event.respondWith(kept(request));
});

/** Fetches all that is listed; fails as a whole, so that half an atlas is never offered. */
async function fill() {
  const list = await (await must("/offline/files.json", { cache: "no-store" })).json();
  if (list.version !== VERSION) throw new Error("the server has moved on to another version");
  const cache = await caches.open(CACHE);
  const wanted = [...list.files.map(({ path }) => path), ...list.pages];
  async function next() {
    for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
      // An earlier version's cache may have it. What is there already is of this version.
      const found = (await cache.match(path, MATCH)) ?? (UNCHANGING.test(path) && (await caches.match(path, MATCH)));
      await cache.put(path, found || (await must(path, { cache: "no-cache", priority: "low" })));
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  // Last: it says that all is here.
  await cache.put("/offline/files.json", new Response(JSON.stringify(list)));
}

async function must(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function kept(request) {
  const found = await caches.match(request, MATCH);
  // Without an address of its own: a worker's script is then at the one that was asked for, whose fragment says what the worker loads.
  return found ? new Response(found.body, found) : fetch(request);
}

/** A page from the network; where that fails or takes long, from what is kept. */
async function page(request, url) {
  const network = fetch(request);
  const cache = await caches.open(CACHE);
  const path = url.pathname.replace(/(.)\/+$/, "$1");
  const same = await cache.match(path, MATCH);
  const fallback = same ?? (await cache.match("/offline/atlas", MATCH)) ?? Response.error();
  const answer = network.catch(() => fallback);
  if (!same && !DRAWN_HERE.test(path)) return answer;
  return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, fallback))]);
}
