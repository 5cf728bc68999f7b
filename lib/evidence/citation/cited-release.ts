import type { Release } from "@/lib/dataset/release/release";
import type { Cited } from "./cited";

/** A release of the dataset, where the page of releases tells of it. `origin`: scheme and host, without a slash at the end. */
export function citedRelease(
  { release, version }: Pick<Release, "release" | "version">,
  origin: string,
): Cited {
  return { type: "release", release, version, address: `${origin}/releases#${release}` };
}
