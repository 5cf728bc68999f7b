/** Calendar dates, `YYYY-MM-DD`, both inclusive. */
interface IsoDays {
  readonly from: string;
  readonly to: string;
}

/** Degrees, WGS 84. `east` is greater than `west`, over 180 where the box lies across the antimeridian. */
interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** A camera for maps of `minWidthPx` by `minHeightPx` and more, in CSS pixels of the map's own box. */
export interface Frame {
  readonly name: string;
  readonly minWidthPx: number;
  readonly minHeightPx: number;
  readonly camera: { readonly lat: number; readonly lng: number; readonly zoom: number };
}

/** When and where a theatre is. */
export interface TheatreShape {
  /** How far its clocks are ahead of UTC all year; every day of the atlas is a date on them. */
  readonly utcOffsetMinutes: number;
  /** How that is written behind a time: `UTC+3`. */
  readonly zone: string;
  /** No incident is before or after. */
  readonly covered: IsoDays;
  /** The stretch that the atlas is about. */
  readonly campaign: IsoDays;
  /** The time after it, to the end of the dataset. */
  readonly after: IsoDays;
  /** The day of `/`, `YYYY-MM-DD`. */
  readonly defaultDay: string;
  /** What every picture shows in which nothing else is asked for: the places of the campaign. */
  readonly bounds: Bounds;
  /** What a map on a page shows where nothing else is asked for, with room for names. Smallest first; the first is for any map. */
  readonly frames: readonly [Frame, ...Frame[]];
  /** What a small map shows. */
  readonly smallMap: Bounds;
  /**
   * Near its middle, on the world square of side 1: positions on the graphics card are kept relative to it, so that 32-bit floats
   * stay exact to a hundredth of a pixel at the deepest zoom.
   */
  readonly mercatorOrigin: { readonly x: number; readonly y: number };
  /** Edges of the drawn basemap, with which `geometry/` was made. */
  readonly drawing: Bounds;
}
