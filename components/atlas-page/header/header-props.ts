import type { ReactNode } from "react";
import type { ClockZone } from "@/lib/domain/clock-time";
import type { Lang } from "@/lib/domain/shapes/lang";

export interface HeaderProps {
  readonly homeHref: string;
  readonly aboutHref: string;
  /** The search field. */
  readonly search: ReactNode;
  /** What adds the view to a briefing and leads to it. */
  readonly briefing?: ReactNode;
  /** What became of the last "Copy link". */
  readonly copied: "idle" | "copied" | "failed";
  readonly onCopyLink?: (() => void) | undefined;
  /** The link of what is on the screen, from its path on. */
  readonly linkNow: () => string;
  /** Makes the picture of what is on the screen, a PNG. Rejects with a sentence. */
  readonly pictureNow: () => Promise<File>;
  /** The dataset's version. */
  readonly version: string;
  /** What is on the screen in a few words. */
  readonly titleNow: () => string;
  /** Of the page. */
  readonly lang: Lang;
  /** The way to the same in the other language. */
  readonly language: ReactNode;
  /** By which clock the times of incidents are told. */
  readonly clock: ClockZone;
  readonly onClock?: ((clock: ClockZone) => void) | undefined;
  /** `null`: as the reader's system is set. */
  readonly theme: "light" | "dark" | null;
  readonly onTheme?: ((theme: "light" | "dark" | null) => void) | undefined;
  /** What the menu offers to download. */
  readonly downloads?: ReactNode;
  /** Asks in what form the view is to be saved. */
  readonly onExport?: (() => void) | undefined;
  /** Puts the day beside another. */
  readonly onCompare?: (() => void) | undefined;
  /** The weeks under the filters of the view. */
  readonly weeksHref: string;
  /** Opens the ladder of the view now. */
  readonly onLadder: () => void;
  readonly onCharts: () => void;
  /** Leads to the counts of the view's days. */
  readonly onCounts?: (() => void) | undefined;
  /** Opens what newcomers are offered. */
  readonly onStart?: (() => void) | undefined;
  readonly onKeyboardHelp?: (() => void) | undefined;
}
