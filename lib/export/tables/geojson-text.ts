import type { Feature, FeatureCollection, Point as PointGeometry } from "geojson";
import type { Dataset } from "@/lib/dataset/dataset";
import { recordOf, type Table } from "./table";

type MaybePoint = PointGeometry | null;

/**
 * RFC 7946. What is known only as an area has `null` for its geometry, with the area in its `areaId`: a point there would be
 * invented.
 */
export function geojsonText<T extends { readonly id: string }>(
  table: Table<T>,
  items: readonly T[],
  dataset: Dataset,
  facts: Readonly<Record<string, unknown>>,
): string {
  const features = items.map((item): Feature<MaybePoint> => {
    const point = table.mapped?.point(item, dataset) ?? null;
    return {
      type: "Feature",
      id: item.id,
      geometry: point && { type: "Point", coordinates: [point.lng, point.lat] },
      properties: recordOf(table, item, dataset),
    };
  });
  // Foreign members, which RFC 7946 allows, say which version this is.
  const collection: FeatureCollection<MaybePoint> & Readonly<Record<string, unknown>> = {
    type: "FeatureCollection",
    ...facts,
    features,
  };
  return JSON.stringify(collection);
}
