import type { OfflineFiles } from "@/lib/offline/offline-files";

/** What this browser holds of the atlas. */
export type KeptAtlas =
  /** No service worker: an old browser, a private window, or a page without HTTPS. */
  | { readonly status: "unsupported" }
  | { readonly status: "none" }
  | { readonly status: "fetching"; readonly done: number; readonly of: number }
  /** `bytes` on the device, before compression. */
  | { readonly status: "kept"; readonly version: string; readonly bytes: number };

const CACHES = "atlas-";
const LIST = "/offline/files.json";
/** In local storage once the reader has cleared it, so that it isn't fetched again unasked. */
const REFUSED = "atlas-offline";

const supported = () => "serviceWorker" in navigator && "caches" in window;

/** Has the browser begin to fetch this version. Rejects where it may not or cannot. */
export async function beginToKeep(version: string): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(`/service-worker.js?v=${version}`);
}

/** Resolves once all of this version is here. Rejects where the browser may not keep it, or a file is not to be had. */
export async function keepAtlas(version: string): Promise<void> {
  const { installing } = await beginToKeep(version);
  if (!installing) return;
  await new Promise<void>((resolve, reject) => {
    installing.addEventListener("statechange", () => {
      if (installing.state === "redundant") reject(new Error("The browser gave up fetching the atlas"));
      else resolve();
    });
  });
}

/** Whether the atlas may be fetched unasked: not where the reader cleared it, saves data, or looks at a frame in another's page. */
export function mayKeepUnasked(): boolean {
  if (!supported() || window.top !== window.self) return false;
  // Not in every browser, and in no type library.
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData !== true && !refused();
}

function refused(): boolean {
  try {
    return window.localStorage.getItem(REFUSED) === "no";
  } catch {
    return false;
  }
}

/** Says whether the atlas may be kept unasked from now on. */
export function setRefused(no: boolean): void {
  try {
    if (no) window.localStorage.setItem(REFUSED, "no");
    else window.localStorage.removeItem(REFUSED);
  } catch {
    // Without storage nothing is remembered; nor will the browser keep an atlas.
  }
}

/** Clears everything that is kept of the atlas itself. The reader's files and briefings stay. */
export async function clearKeptAtlas(): Promise<void> {
  const [registrations, names] = await Promise.all([
    navigator.serviceWorker.getRegistrations(),
    caches.keys(),
  ]);
  await Promise.all([
    ...registrations.map((registration) => registration.unregister()),
    ...names.filter((name) => name.startsWith(CACHES)).map((name) => caches.delete(name)),
  ]);
}

/** What is here now. `of`: how many files there will be. */
export async function readKeptAtlas(of: number): Promise<KeptAtlas> {
  if (!supported()) return { status: "unsupported" };
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHES));
  for (const name of names) {
    const kept = await caches.open(name);
    const list = await kept.match(LIST);
    if (list) return { status: "kept", version: name.slice(CACHES.length), bytes: await bytesOf(kept, list) };
  }
  const [filling] = names;
  if (filling === undefined) return { status: "none" };
  const done = (await (await caches.open(filling)).keys()).length;
  return { status: "fetching", done: Math.min(done, of), of };
}

async function bytesOf(kept: Cache, list: Response): Promise<number> {
  const { files, pages } = (await list.json()) as OfflineFiles; // written by this server
  const drawn = await Promise.all(
    pages.map(async (path) => (await (await kept.match(path, { ignoreVary: true }))?.blob())?.size ?? 0),
  );
  return [...files.map(({ bytes }) => bytes), ...drawn].reduce((sum, bytes) => sum + bytes, 0);
}
