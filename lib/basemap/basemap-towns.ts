import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { MAP_FONT } from "./basemap-fonts";
import { nameIn, otherName } from "./basemap-labels";
import { byZoom } from "./by-zoom";
import type { MapNames } from "./map-names";
import type { BasemapPalette } from "./palette";

/** From which zoom the towns of a tier (1 to 5) show. A layer each, since a filter only sees whole zooms. */
export const TIER_ZOOM = [4.3, 5.4, 6.4, 7.2, 7.9] as const;

const LEFT_FIRST = ["right", [-0.55, 0], "left", [0.55, 0], "bottom", [0, -0.5], "top", [0, 0.5]];
const RIGHT_FIRST = ["left", [0.55, 0], "right", [-0.55, 0], "bottom", [0, -0.5], "top", [0, 0.5]];

/** The first name, with the other one beneath it, smaller, where there is one. */
function bothNames(names: MapNames, palette: BasemapPalette): ExpressionSpecification {
  return [
    "format",
    nameIn(names.first),
    {},
    otherName(names, "\n"),
    { "font-scale": 0.88, "text-color": palette.townLabelSecond },
  ];
}

function townName(names: MapNames, palette: BasemapPalette): ExpressionSpecification {
  if (names.second === "never") return nameIn(names.first);
  const both = bothNames(names, palette);
  return names.second === "always" ? both : ["step", ["zoom"], nameIn(names.first), 7, both];
}

/** Towns as dots with names: more and smaller ones the closer the map is. The weightier a tier, the higher it lies. */
export function townLayers(names: MapNames, palette: BasemapPalette): LayerSpecification[] {
  const tiers = TIER_ZOOM.map((minzoom, index) => ({ tier: index + 1, minzoom })).reverse();
  const dots = tiers.map(({ tier, minzoom }): LayerSpecification => {
    const px = tier === 1 ? 1.25 : tier === 2 ? 1.1 : 0.95;
    return {
      id: `town-dot-${tier}`,
      type: "circle",
      source: "basemap-towns",
      minzoom,
      filter: ["==", ["get", "tier"], tier],
      paint: {
        "circle-radius": byZoom(4, px * 1.4, 9, px * 3),
        "circle-color": palette.townDot,
        "circle-stroke-color": palette.halo,
        "circle-stroke-width": 1,
      },
    };
  });
  const labels = tiers.map(({ tier, minzoom }): LayerSpecification => {
    const px = tier === 1 ? 1.08 : tier === 2 ? 1 : 0.94;
    return {
      id: `town-label-${tier}`,
      type: "symbol",
      source: "basemap-towns",
      minzoom,
      filter: ["==", ["get", "tier"], tier],
      layout: {
        "text-field": townName(names, palette),
        "text-font": [tier === 1 ? MAP_FONT.medium : MAP_FONT.regular],
        "text-size": byZoom(4.4, px * 11, 9, px * 14.5),
        "text-variable-anchor-offset": [
          "case",
          ["==", ["get", "side"], "left"],
          ["literal", LEFT_FIRST],
          ["literal", RIGHT_FIRST],
        ],
        "text-justify": "auto",
        "text-line-height": 1.15,
        "text-padding": 3,
        "text-max-width": 10,
      },
      paint: { "text-color": palette.townLabel, "text-halo-color": palette.halo, "text-halo-width": 1.3 },
    };
  });
  return [...dots, ...labels];
}
