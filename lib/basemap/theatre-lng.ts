import { THEATRE } from "@/lib/theatre/theatre";

const { west, east } = THEATRE.bounds;

/** A longitude counted on to within 180° of the theatre's middle, so that a theatre across the antimeridian is in one piece. */
export function theatreLng(lng: number): number {
  return lng + 360 * Math.round(((west + east) / 2 - lng) / 360);
}
