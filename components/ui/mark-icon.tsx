import type { IncidentKind, Status, Weapon } from "@/lib/domain/incident";
import { glyphScale, kindShape, weaponGlyph } from "@/lib/signs/glyphs";
import { KIND_CLASS } from "./kind-class";

export interface MarkIconProps {
  readonly kind: IncidentKind;
  readonly status?: Status;
  /** Left out: the bare shape of the kind. */
  readonly weapon?: Weapon | undefined;
  readonly disputed?: boolean;
  /** Side of the square in CSS pixels. */
  readonly size?: number;
  readonly className?: string;
}

// The same as the map's painters: confirmed filled, reported tinted within a line, claimed only open within a broken line.
const FILLS: Record<Status, string> = {
  confirmed: "currentColor",
  reported: "color-mix(in srgb, currentColor 22%, var(--paper))",
  claimed: "var(--paper)",
};

/** The mark of an incident as the map paints it: shape and colour of its kind, look of its status, glyph of its weapon. */
export function MarkIcon(props: MarkIconProps) {
  const { kind, status = "confirmed", weapon, disputed = false, size = 20, className = "" } = props;
  return (
    <svg
      width={size}
      height={size}
      viewBox="-1 -1 26 26"
      aria-hidden="true"
      className={`inline-block shrink-0 overflow-visible ${KIND_CLASS[kind].text} ${className}`}
    >
      {status === "confirmed" ? (
        <path d={kindShape(kind).path} fill={FILLS.confirmed} />
      ) : (
        <path
          d={kindShape(kind).path}
          transform="translate(12 12) scale(0.9) translate(-12 -12)"
          fill={FILLS[status]}
          stroke="currentColor"
          strokeWidth="2.6"
          {...(status === "claimed" ? { pathLength: 8, strokeDasharray: "0.63 0.37" } : {})}
        />
      )}
      {weapon && (
        <path
          d={weaponGlyph(weapon).path}
          transform={`translate(12 12) scale(${glyphScale(kind)}) translate(-12 -12)`}
          fill={status === "confirmed" ? "var(--paper)" : "currentColor"}
        />
      )}
      {disputed && <circle cx="21" cy="3" r="4" fill="var(--ink)" stroke="var(--paper)" strokeWidth="1.6" />}
    </svg>
  );
}
