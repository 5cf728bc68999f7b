import type { ComponentProps } from "react";
import { BADGE_DOTS, badgeDotStepPx, discNumberPx, discRingPx } from "@/lib/signs/disc-look";
import { HOLLOW_OPEN } from "@/lib/signs/kind-fills";
import { colourLost } from "@/lib/signs/mark-look";
import { ORIGIN_CAPS, ORIGIN_LINE, type OriginStroke, originDashArray } from "@/lib/signs/origin-look";
import { INCIDENT_KINDS, KIND_LOOKS, TALLIED_KIND } from "@/lib/theatre/kinds";
import { DEFAULT_WINDOW_DAYS } from "@/lib/view/default-view";
import { spanRule } from "@/lib/view/span/span-rule";

/** Radii of a disc and of an area's badge, CSS pixels; both have a ring of one width. */
const DISC_PX = 9.75;
const BADGE_PX = 7.25;
const RING_PX = discRingPx(DISC_PX);
const NUMBER_PX = discNumberPx(DISC_PX, 2);
const FADE = spanRule({ type: "window", days: DEFAULT_WINDOW_DAYS }).fade;

/** The line of a launch origin as on the map. */
export function ArcSign({ stroke }: { stroke: OriginStroke }) {
  return (
    <svg width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
      <path
        d="M2 12Q15 -4 28 10"
        fill="none"
        stroke="var(--origin)"
        strokeWidth={ORIGIN_LINE.arcPx}
        strokeLinecap={ORIGIN_CAPS[stroke]}
        strokeDasharray={originDashArray(stroke, ORIGIN_LINE.arcPx) ?? undefined}
      />
    </svg>
  );
}

/** A ring about 11, 11, filled with paper and in the colour of what is tallied unless it says otherwise. */
function Ring(props: ComponentProps<"circle">) {
  return (
    <circle
      cx="11"
      cy="11"
      fill="var(--paper)"
      stroke={`var(--${TALLIED_KIND})`}
      strokeWidth={RING_PX}
      {...props}
    />
  );
}

/** An area's badge: what is counted there is known to no place in it. */
export function AreaSign() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" className="-my-1">
      <Ring r={BADGE_PX - RING_PX / 2} />
      <Ring
        r={BADGE_PX + BADGE_DOTS.awayPx}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={2 * BADGE_DOTS.radiusPx}
        strokeLinecap="round"
        strokeDasharray={`0 ${badgeDotStepPx(BADGE_PX)}`}
      />
    </svg>
  );
}

/** The band along the inside of a border that something was launched from within. */
export function BandSign() {
  return (
    <svg width="28" height="15" viewBox="0 0 28 15" aria-hidden="true">
      <path d="M1 2Q14 6 27 2V14Q14 16 1 12Z" fill="var(--origin)" fillOpacity="0.25" />
      <path d="M1 2Q14 6 27 2V7.5Q14 11 1 7Z" fill="var(--origin)" fillOpacity="0.35" />
      <path d="M1 2Q14 6 27 2" fill="none" stroke="var(--origin)" strokeWidth={ORIGIN_LINE.borderPx} />
    </svg>
  );
}

/** The ring's other part. */
const QUARTER = "M11 2.5A8.5 8.5 0 0 1 19.5 11";
/** The kind of the other part of the ring: one whose fill is hollow. */
const RING_KIND = INCIDENT_KINDS.find((kind) => KIND_LOOKS[kind].fill === "hollow") ?? TALLIED_KIND;

/** A counted disc, ringed by its kinds. */
export function DiscSign() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" className="-my-1">
      <Ring r="8.5" />
      <path d={QUARTER} fill="none" stroke={`var(--${RING_KIND})`} strokeWidth={RING_PX} />
      <path d={QUARTER} fill="none" stroke="var(--paper)" strokeWidth={RING_PX * HOLLOW_OPEN} />
      <text
        x="11"
        y={11 + NUMBER_PX * 0.35}
        textAnchor="middle"
        fontSize={NUMBER_PX}
        fontWeight="600"
        fill="var(--ink)"
      >
        31
      </text>
    </svg>
  );
}

/** Marks that fade as they grow older. */
export function FadeSign() {
  return (
    <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
      {[0, 0.5, 1].map((age) => (
        <circle
          key={age}
          cx={5.5 + 19.5 * age}
          cy="6"
          r="4.5"
          fill={`color-mix(in srgb, var(--paper) ${100 * colourLost(FADE, age * FADE.days)}%, var(--${TALLIED_KIND}))`}
        />
      ))}
    </svg>
  );
}
