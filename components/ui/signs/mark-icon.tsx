import type { IncidentKind, Status, Weapon } from "@/lib/domain/incident";
import { glyphScale, kindShape, SHAPE_BOX, weaponGlyph } from "@/lib/signs/glyphs";
import { claimedDashes, disputedDot, insetOutline, OPEN_TINT } from "@/lib/signs/mark-look";
import { KIND_CLASSES } from "@/lib/theatre/kinds";

interface MarkIconProps {
  readonly kind: IncidentKind;
  readonly status?: Status;
  /** Left out: the bare shape of the kind. */
  readonly weapon?: Weapon | undefined;
  readonly disputed?: boolean;
  /** Side of the square in CSS pixels. */
  readonly size?: number;
  readonly className?: string;
}

/** Units of the box and of the room about it, for the dot of a disputed mark. */
const ROOM = 1;
const SIDE = SHAPE_BOX + 2 * ROOM;
const scaled = (share: number) => `translate(12 12) scale(${share}) translate(-12 -12)`;

// Confirmed filled, reported tinted within a line, claimed only open within a broken line.
const FILLS: Record<Status, string> = {
  confirmed: "currentColor",
  reported: `color-mix(in srgb, currentColor ${OPEN_TINT * 100}%, var(--paper))`,
  claimed: "var(--paper)",
};

/** The mark of an incident as the map paints it: shape and colour of its kind, look of its status, glyph of its weapon. */
export function MarkIcon(props: MarkIconProps) {
  const { kind, status = "confirmed", weapon, disputed = false, size = 20, className = "" } = props;
  const radiusPx = (size * SHAPE_BOX) / SIDE / 2;
  const outline = insetOutline(radiusPx);
  const dot = disputedDot(radiusPx);
  return (
    <svg
      width={size}
      height={size}
      viewBox={`${-ROOM} ${-ROOM} ${SIDE} ${SIDE}`}
      aria-hidden="true"
      className={`inline-block shrink-0 overflow-visible ${KIND_CLASSES[kind].text} ${className}`}
    >
      {status === "confirmed" ? (
        <path d={kindShape(kind).path} fill={FILLS.confirmed} />
      ) : (
        <path
          d={kindShape(kind).path}
          transform={scaled(outline.scale)}
          fill={FILLS[status]}
          stroke="currentColor"
          strokeWidth={outline.width}
          {...(status === "claimed" ? { strokeDasharray: claimedDashes(kind).join(" ") } : {})}
        />
      )}
      {weapon && (
        <path
          d={weaponGlyph(weapon).path}
          transform={scaled(glyphScale(kind))}
          fill={status === "confirmed" ? "var(--paper)" : "currentColor"}
        />
      )}
      {disputed && (
        <>
          <circle cx={dot.x} cy={dot.y} r={dot.haloRadius} fill="var(--paper)" />
          <circle cx={dot.x} cy={dot.y} r={dot.radius} fill="var(--ink)" />
        </>
      )}
    </svg>
  );
}
