import type { FilterSpecification, LayerSpecification } from "maplibre-gl";
import { MAP_FONT } from "./basemap-fonts";
import { type LabelLang, nameIn } from "./basemap-labels";
import type { BasemapPalette } from "./palette";

const SOURCE = "basemap-world";

/** Land and borders beyond the detailed map, for files of rows that lie there. */
export function worldLand(palette: BasemapPalette): LayerSpecification[] {
  const isLand: FilterSpecification = ["match", ["geometry-type"], ["Polygon", "MultiPolygon"], true, false];
  // As in the detailed map, the coast is the outer half of the outlines.
  return [
    {
      id: "world-coast",
      type: "line",
      source: SOURCE,
      filter: isLand,
      paint: { "line-color": palette.coast, "line-width": 1.4 },
    },
    { id: "world-land", type: "fill", source: SOURCE, filter: isLand, paint: { "fill-color": palette.land } },
    {
      id: "world-border",
      type: "line",
      source: SOURCE,
      filter: ["match", ["geometry-type"], ["LineString", "MultiLineString"], true, false],
      paint: { "line-color": palette.border, "line-width": 0.7 },
    },
  ];
}

/** Countries beyond the detailed map, where their width leaves room for the name. */
export function worldLabels(lang: LabelLang, palette: BasemapPalette): LayerSpecification {
  return {
    id: "world-label",
    type: "symbol",
    source: SOURCE,
    filter: [
      "all",
      ["==", ["geometry-type"], "Point"],
      [">=", ["get", "span"], ["step", ["zoom"], 18, 2.5, 9, 3.5, 4, 4.5, 1.5, 6, 0]],
    ],
    layout: {
      "text-field": nameIn(lang),
      "text-font": [MAP_FONT.regular],
      "text-size": ["interpolate", ["linear"], ["zoom"], 1, 10.5, 5, 13],
      "text-max-width": 7,
    },
    paint: { "text-color": palette.countryLabel, "text-halo-color": palette.land, "text-halo-width": 1.2 },
  };
}
