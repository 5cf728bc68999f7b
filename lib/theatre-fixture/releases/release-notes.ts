import type { Label } from "@/lib/domain/shapes/label";

/** What a reader should know of a release beside the computed changes. */
interface ReleaseNote {
  /** Day of the release, `YYYY-MM-DD`. */
  readonly published: string;
  readonly notes: readonly Label[];
}

/** By number of the release. */
export const RELEASE_NOTES: Readonly<Record<string, ReleaseNote>> = {
  "0.1": { published: "2021-12-31", notes: [{ en: "Invented.", ar: "متخيَّل." }] },
};
