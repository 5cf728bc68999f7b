import type { Label } from "./label";

/** The clock of a city that is no part of the theatre. */
export interface FarClock {
  readonly label: Label;
  /** IANA. */
  readonly timeZone: string;
  /** What its time is called, by how many minutes it is ahead of UTC, -719 to 720. */
  readonly names: Readonly<Record<string, string>>;
}
