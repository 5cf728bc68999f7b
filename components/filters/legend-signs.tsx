import { HOLLOW_OPEN } from "@/lib/signs/kind-fills";

const DASHES = { solid: undefined, dashed: "6 3.5", dotted: "0.1 4" } as const;

/** The line of a launch origin as on the map. */
export function ArcSign({ stroke }: { stroke: keyof typeof DASHES }) {
  return (
    <svg width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
      <path
        d="M2 12Q15 -4 28 10"
        fill="none"
        stroke="var(--origin)"
        strokeWidth="2"
        strokeLinecap={stroke === "dotted" ? "round" : "butt"}
        strokeDasharray={DASHES[stroke]}
      />
    </svg>
  );
}

/** An area's badge: what is counted there is known to no place in it. */
export function AreaSign() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" className="-my-1">
      <circle cx="11" cy="11" r="6.5" fill="var(--paper)" stroke="var(--attack)" strokeWidth="2.5" />
      <circle
        cx="11"
        cy="11"
        r="9.6"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeDasharray="0.1 3.92"
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
      <path d="M1 2Q14 6 27 2" fill="none" stroke="var(--origin)" strokeWidth="1.75" />
    </svg>
  );
}

/** A counted disc, ringed by its kinds. */
export function DiscSign() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" className="-my-1">
      <circle cx="11" cy="11" r="8.5" fill="var(--paper)" stroke="var(--attack)" strokeWidth="2.5" />
      <path d="M11 2.5A8.5 8.5 0 0 1 19.5 11" fill="none" stroke="var(--us-strike)" strokeWidth="2.5" />
      <path
        d="M11 2.5A8.5 8.5 0 0 1 19.5 11"
        fill="none"
        stroke="var(--paper)"
        strokeWidth={2.5 * HOLLOW_OPEN}
      />
      <text x="11" y="14.4" textAnchor="middle" fontSize="9.5" fontWeight="600" fill="var(--ink)">
        31
      </text>
    </svg>
  );
}

/** Marks that fade as they grow older. */
export function FadeSign() {
  return (
    <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
      <circle cx="5.5" cy="6" r="4.5" fill="var(--attack)" />
      <circle cx="15.5" cy="6" r="4.5" fill="color-mix(in srgb, var(--attack) 65%, var(--paper))" />
      <circle cx="25" cy="6" r="4.5" fill="color-mix(in srgb, var(--attack) 38%, var(--paper))" />
    </svg>
  );
}

/** The dot that says that the sources of a mark differ. */
export function DisputedSign() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className="-my-1">
      <circle cx="8.5" cy="9.5" r="6.5" fill="var(--attack)" />
      <circle cx="13.6" cy="4.4" r="3.4" fill="var(--ink)" stroke="var(--paper)" strokeWidth="1.4" />
    </svg>
  );
}
