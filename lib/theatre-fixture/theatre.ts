import type { TheatreShape } from "@/lib/domain/shapes/theatre-shape";

/** An archipelago that does not exist, on both sides of the antimeridian where there is only sea. */
export const THEATRE: TheatreShape = {
  utcOffsetMinutes: 780,
  zone: "UTC+13",
  covered: { from: "2021-01-01", to: "2021-12-31" },
  campaign: { from: "2021-05-03", to: "2021-06-09" },
  after: { from: "2021-06-10", to: "2021-12-31" },
  defaultDay: "2021-05-20",
  bounds: { west: 177.6, east: 182.6, south: -33.4, north: -30.6 },
  frames: [
    { name: "s", minWidthPx: 0, minHeightPx: 0, camera: { lat: -32, lng: 180.1, zoom: 5 } },
    { name: "l", minWidthPx: 900, minHeightPx: 530, camera: { lat: -32, lng: 180.1, zoom: 6 } },
  ],
  smallMap: { west: 177, east: 183, south: -34, north: -30 },
  mercatorOrigin: { x: 1, y: 0.595 },
  drawing: { west: 172, south: -36, east: 188, north: -28 },
};
