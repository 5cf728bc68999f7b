import type { TheatreShape } from "@/lib/domain/shapes/theatre-shape";

/** When and where this conflict is. */
export const THEATRE: TheatreShape = {
  /** Baghdad, Damascus (since 2022) and Amman (since 2022): no daylight saving. */
  utcOffsetMinutes: 180,
  zone: "UTC+3",
  covered: { from: "2017-01-01", to: "2025-12-31" },
  /** First attack after 7 October 2023 to the lull of February 2024. */
  campaign: { from: "2023-10-17", to: "2024-02-10" },
  after: { from: "2024-02-11", to: "2025-12-31" },
  /** The height of the campaign, with Tower 22 and the answer to it in the window. */
  defaultDay: "2024-02-04",
  /** From Tower 22 and al-Tanf to Erbil and Baghdad, and from there to Malikiyah. */
  bounds: { west: 38.6, east: 44.42, south: 33.2, north: 37.2 },
  /** From Tower 22 to Erbil and Baghdad and from al-Asad's south to Malikiyah. */
  frames: [
    { name: "s", minWidthPx: 0, minHeightPx: 0, camera: { lat: 35.2, lng: 41.6, zoom: 4.75 } },
    { name: "m", minWidthPx: 520, minHeightPx: 380, camera: { lat: 35.1, lng: 41.5, zoom: 5.4 } },
    { name: "l", minWidthPx: 900, minHeightPx: 530, camera: { lat: 35, lng: 41.4, zoom: 5.95 } },
    { name: "xl", minWidthPx: 1500, minHeightPx: 680, camera: { lat: 35.05, lng: 41.5, zoom: 6.3 } },
  ],
  /** Eastern Syria and Jordan, western and northern Iraq. */
  smallMap: { west: 36.2, east: 46.4, south: 30.9, north: 37.9 },
  mercatorOrigin: { x: 0.61, y: 0.405 },
  drawing: { west: 20, south: 8, east: 66, north: 45 },
};
