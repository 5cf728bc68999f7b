import { placeShape } from "@/lib/signs/glyphs";

/** A place symbol as on the map. */
export function PlaceSign({ symbol }: { symbol: "base" | "strike-site" | "place" | "launch" }) {
  return (
    <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
      <path d={placeShape(symbol).path} fill={symbol === "launch" ? "var(--origin)" : "var(--ink)"} />
    </svg>
  );
}
