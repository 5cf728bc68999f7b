import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { readRows } from "@/lib/dataset/rows/read-rows";
import { sourceFiles } from "@/lib/theatre/source/source-files";
import { changedFields, type IncidentRows } from "./changed-fields";
import { releaseOf } from "./release";

const FOLDER = "lib/theatre/source";
const PREFIXES = {
  incidents: "incidents-",
  claims: "claims-",
  notes: "notes",
  originClaims: "origin-claims",
} as const;

function rowsOf(names: readonly string[], read: (name: string) => string): IncidentRows {
  const of = (prefix: string) =>
    names.filter((name) => name.startsWith(prefix)).flatMap((name) => JSON.parse(read(name)));
  return {
    incidents: of(PREFIXES.incidents),
    claims: of(PREFIXES.claims),
    notes: of(PREFIXES.notes),
    originClaims: of(PREFIXES.originClaims),
  };
}

/** The rows of the source files as they were in a revision of this repository. */
function rowsAt(revision: string): IncidentRows {
  const git = (...args: string[]) =>
    execFileSync("git", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  // Earlier revisions have the folder elsewhere.
  const paths = git("ls-tree", "-r", "--name-only", "--full-tree", revision, "lib").split("\n");
  const folder = posix.dirname(paths.find((path) => path.endsWith("/source/release.json")) ?? FOLDER);
  const names = git("ls-tree", "--name-only", `${revision}:${folder}`).split("\n");
  return rowsOf(names, (name) => git("show", `${revision}:${folder}/${name}`));
}

/**
 * Writes what is kept of the release that `source/release.json` names, and, with the git revision of the release before it,
 * which fields it revised. Until a release is out it may be written again; after that raise the number first, and add the new
 * files to `kept-releases.ts` and `kept-release-fields.ts`.
 */
export function makeRelease(since: string | null): void {
  const { rows, problems } = readRows(sourceFiles);
  if (problems.length > 0) throw new Error("rows of a wrong shape: npm run dataset -- check");
  const made = releaseOf(rows, sourceFiles);
  const write = (folder: string, content: unknown) => {
    mkdirSync(`lib/theatre/${folder}`, { recursive: true });
    writeFileSync(`lib/theatre/${folder}/${made.release}.json`, `${JSON.stringify(content, null, 1)}\n`);
  };
  write("releases", made);
  if (since !== null) {
    const now = rowsOf(readdirSync(FOLDER), (name) => readFileSync(`${FOLDER}/${name}`, "utf8"));
    write("release-fields", changedFields(rowsAt(since), now));
  }
  console.log(`Release ${made.version}: ${Object.keys(made.incidents).length} incidents`);
}
