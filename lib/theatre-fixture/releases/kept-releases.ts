import type { Release } from "@/lib/dataset/release/release";

export const keptReleases: readonly [Release, ...Release[]] = [
  { release: "0.1", version: "0.1-00000000", incidents: {} },
];
