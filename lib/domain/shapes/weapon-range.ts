import type { Label } from "./label";

/** How far a weapon reaches, as a source that the dataset names says. */
export interface WeaponRange {
  readonly name: Label;
  /** Whole kilometres. */
  readonly km: number;
  /** The source says that it reaches at least so far. */
  readonly isLeast: boolean;
  /** Whose figure it is, where the source says whose. */
  readonly by: Label | null;
  /** Its id in the dataset. */
  readonly source: string;
  /** Who published the source, without what is said of it in brackets. */
  readonly publisher: string;
}
