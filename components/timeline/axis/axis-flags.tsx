import { memo } from "react";
import type { Axis } from "@/lib/playback/axis";
import { type Flag, type PlacedFlag, placeFlags } from "@/lib/playback/place-flags";
import { xPercent } from "./x-percent";

// As for the ticks: one set for each width. A narrow chart has lines alone, and the tip says what they are.
const SETS = [
  { className: "@[480px]/chart:hidden", widthPx: 0 },
  { className: "hidden @[480px]/chart:block @[800px]/chart:hidden", widthPx: 480 },
  { className: "hidden @[800px]/chart:block @[900px]/chart:hidden", widthPx: 800 },
  { className: "hidden @[900px]/chart:block", widthPx: 900 },
] as const;

/** Under the row of the playhead, which slides over all of it. */
const WORDS = "absolute top-6.5 text-[11px] leading-4 whitespace-nowrap text-ink-2 short:hidden";

function FlagMark(props: { readonly flag: PlacedFlag; readonly axis: Axis }) {
  const { flag, axis } = props;
  return (
    <div
      className="absolute inset-y-0 border-s border-dotted border-rule-2"
      style={{ left: xPercent(flag.day + 0.5, axis) }}
    >
      {flag.side !== null && (
        <span dir="auto" className={`${WORDS} ${flag.side === "right" ? "left-1" : "right-1"}`}>
          {flag.label}
        </span>
      )}
    </div>
  );
}

/** Notable days, lightly: a dotted line with a few words. */
export const AxisFlags = memo(function AxisFlags(props: {
  readonly flags: readonly Flag[];
  readonly axis: Axis;
}) {
  const { flags, axis } = props;
  return SETS.map(({ className, widthPx }) => (
    <div key={className} className={`absolute inset-x-0 top-0 bottom-6 ${className}`}>
      {placeFlags(flags, axis, widthPx).map((flag) => (
        <FlagMark key={`${flag.day} ${flag.label}`} flag={flag} axis={axis} />
      ))}
    </div>
  ));
});
