import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json";
import type { SourceFiles } from "./read-rows";

/** `1.0-3fa9c2d1`: the release and the first 8 hexadecimal digits of the SHA-256 of the content. Node only. */
export function datasetVersion(release: string, files: SourceFiles): string {
  const hash = createHash("sha256").update(canonicalJson(files)).digest("hex");
  return `${release}-${hash.slice(0, 8)}`;
}
