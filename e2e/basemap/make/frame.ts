/** `[west, south, east, north]` in degrees. */
export type Box = readonly [number, number, number, number];

/** The map's own frame: Egypt to Iran, Turkey to Yemen. Everything is drawn in detail inside it. */
export const FRAME: Box = [22, 10, 64, 43];

/** Countries whose governorates are drawn: ISO 3166-1 alpha-3, as Natural Earth keys them. */
export const THEATRE = ["IRQ", "SYR", "JOR"] as const;

/** Whether `[lng, lat]` lies in `box`, edges included. */
export function inBox([lng, lat]: readonly number[], box: Box): boolean {
  if (lng === undefined || lat === undefined) return false;
  return lng >= box[0] && lng <= box[2] && lat >= box[1] && lat <= box[3];
}
