import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import { type AreaId, type Place, PRECISION_KM, PRECISIONS } from "@/lib/domain/place";
import { always, type CellValue, type Column, number, text } from "./column";
import { ucdpWherePrec } from "./ucdp-precision";

const WHERE_PRECS = [1, 2, 3, 4, 5, 6, 7];

/** The governorate, country or sea that a place is, or in which it lies; `null` where that is not known. */
export function areaOf({ extent, areaId }: Place): AreaId | null {
  return extent.type === "area" ? extent.areaId : areaId;
}

/** Columns that say where a place is, and how well that is known. */
export const WHERE_COLUMNS: readonly Column<Place>[] = [
  number(
    "lat",
    "Latitude in degrees, WGS 84; null where the place is known only as an area.",
    ({ extent }) => (extent.type === "point" ? extent.lat : null),
  ),
  number(
    "lng",
    "Longitude in degrees, WGS 84; null where the place is known only as an area.",
    ({ extent }) => (extent.type === "point" ? extent.lng : null),
  ),
  text(
    "areaId",
    "The governorate (ISO 3166-2), country (ISO 3166-1) or sea that the place is, or in which it lies; the only thing known where there is no point.",
    areaOf,
  ),
  always.text("placePrecision", "How closely the place is known.", ({ precision }) => precision, PRECISIONS),
  number(
    "placePrecisionKm",
    "Radius in km within which the point may lie; null where it is an area.",
    ({ precision, extent }) => (extent.type === "point" ? PRECISION_KM[precision] : null),
  ),
  always.integer(
    "ucdpWherePrec",
    "UCDP GED's where_prec: 1 the place itself, 2 a limited area around a known place, 3 second-order division, 4 first-order division, 5 a part of a country without borders, 6 country, 7 on water or in international airspace.",
    ucdpWherePrec,
    WHERE_PRECS,
  ),
  always.text(
    "coordSource",
    "Where the coordinates come from, or why there are none.",
    ({ coordSource }) => coordSource,
  ),
];

/** The columns of an incident's place, for the incident. */
export const INCIDENT_WHERE_COLUMNS: readonly Column<Incident>[] = WHERE_COLUMNS.map(
  ({ value, ...column }) => ({
    ...column,
    value: ({ placeId }: Incident, dataset: Dataset): CellValue => {
      const place = dataset.places.get(placeId);
      return place ? value(place, dataset) : null;
    },
  }),
);
