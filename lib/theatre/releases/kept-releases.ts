import type { Release } from "@/lib/dataset/release/release";
import release1_0 from "./1.0.json";
import release1_1 from "./1.1.json";
import release2_0 from "./2.0.json";
import release2_1 from "./2.1.json";

/** Every release of the dataset, oldest first; the last is the present one. Each stays for good, for the links that name it. */
export const keptReleases: readonly [Release, ...Release[]] = [
  release1_0,
  release1_1,
  release2_0,
  release2_1,
];
