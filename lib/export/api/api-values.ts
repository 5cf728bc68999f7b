import type { Day } from "@/lib/domain/day";
import type { Filters } from "@/lib/view/view";

/** A box in degrees, WGS 84; its west is never east of its east. */
export interface Bbox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const API_FORMATS = ["json", "geojson", "csv", "kml"] as const;
export type ApiFormat = (typeof API_FORMATS)[number];

/** What a request asks for; a parameter that is absent or empty asks for nothing. */
export interface ApiValues extends Filters {
  /** First and last day, both inclusive. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly known: Day | null;
  readonly bbox: Bbox | null;
  readonly format: ApiFormat;
}

export type ApiParameterName = keyof ApiValues;
