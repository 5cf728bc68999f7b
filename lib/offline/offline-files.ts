import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, posix } from "node:path";

/** A file that the atlas needs without a network: its path on this server, and its size in bytes before compression. */
interface OfflineFile {
  readonly path: string;
  readonly bytes: number;
}

/** All that a browser keeps to open the atlas without a network. */
export interface OfflineFiles {
  /** Of the build and the dataset: with it the cache is named. */
  readonly version: string;
  readonly files: readonly OfflineFile[];
  /** Pages, which the server draws: their sizes are not known beforehand. */
  readonly pages: readonly string[];
}

/** Where an opened address is drawn by the browser when there is no network. */
const OFFLINE_ATLAS = "/offline/atlas";

/** Pages that are kept as the server drew them: nothing in them depends on a link. */
const KEPT_PAGES = [OFFLINE_ATLAS, "/offline", "/method", "/codebook", "/releases"] as const;

/** Built for developers, or for programs that draw on the server. */
const NEEDLESS = /-dev\.|\.map$|\.ts$|\.icc$|\.txt$|\.md$/;

async function filesBelow(folder: string, at: string): Promise<OfflineFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<OfflineFile[]> => {
      const [path, address] = [join(folder, entry.name), posix.join(at, entry.name)];
      if (entry.isDirectory()) return filesBelow(path, address);
      return NEEDLESS.test(entry.name) ? [] : [{ path: address, bytes: (await stat(path)).size }];
    }),
  );
  return found.flat();
}

interface Built {
  /** Root of the project, where `.next` and `public` lie. */
  readonly root: string;
  /** Paths that routes answer, with their sizes: the dataset. */
  readonly routes: readonly OfflineFile[];
  readonly datasetVersion: string;
}

/** What the build in a folder consists of. Rejects where there is no build. */
export async function offlineFilesOf({ root, routes, datasetVersion }: Built): Promise<OfflineFiles> {
  const build = join(root, ".next");
  const [id, scripts, basemap, fonts] = await Promise.all([
    readFile(join(build, "BUILD_ID"), "utf8"),
    filesBelow(join(build, "static"), "/_next/static"),
    filesBelow(join(root, "public", "basemap"), "/basemap"),
    filesBelow(join(root, "public", "fonts"), "/fonts"),
  ]);
  const files = [...scripts, ...basemap, ...fonts, ...routes].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { version: offlineVersion(id, datasetVersion), files, pages: KEPT_PAGES };
}

function offlineVersion(buildId: string, datasetVersion: string): string {
  return createHash("sha256").update(`${buildId}\n${datasetVersion}`).digest("hex").slice(0, 12);
}
