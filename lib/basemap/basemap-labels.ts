import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { NAMED_TWICE } from "@/lib/theatre/countries";
import { MAP_FONT } from "./basemap-fonts";
import { byZoom } from "./by-zoom";
import type { LabelLang, MapNames } from "./map-names";
import type { BasemapPalette } from "./palette";

/** Countries whose name stands twice in the label points. */
const REPEATED: ExpressionSpecification = ["match", ["get", "areaId"], [...NAMED_TWICE], true, false];

/** The name in a language, the English one where there is no Arabic. */
export function nameIn(lang: LabelLang): ExpressionSpecification {
  return lang === "ar" ? ["coalesce", ["get", "nameAr"], ["get", "name"]] : ["get", "name"];
}

/** The other name than the first where there are two, with what parts them before it; empty where there is one. */
export function otherName({ first }: MapNames, before: string): ExpressionSpecification {
  const other: ExpressionSpecification = ["get", first === "ar" ? "name" : "nameAr"];
  return ["case", ["to-boolean", ["get", "nameAr"]], ["concat", before, other], ""];
}

/** `name` is the first one; both only where they are always wanted, the other one smaller and beneath. */
function named(names: MapNames, name: ExpressionSpecification, before = "\n"): ExpressionSpecification {
  if (names.second !== "always") return name;
  return ["format", name, {}, otherName(names, before), { "font-scale": 0.82 }];
}

/** Letters are spaced only in Latin: Arabic letters join. */
function spacing({ first, second }: MapNames, em: number): number {
  return first === "ar" || second === "always" ? 0 : em;
}

/** Water names: seas as points, lakes at their middle. */
export function waterLabels(names: MapNames, palette: BasemapPalette): LayerSpecification[] {
  const paint = { "text-color": palette.waterLabel, "text-halo-color": palette.halo, "text-halo-width": 1.2 };
  return [
    {
      id: "sea-label",
      type: "symbol",
      source: "basemap-labels",
      filter: ["all", ["==", ["get", "kind"], "sea"], ["step", ["zoom"], ["!", ["get", "near"]], 5, true]],
      layout: {
        "text-field": named(names, nameIn(names.first)),
        "text-font": [MAP_FONT.regular],
        "text-size": byZoom(4, 11, 7, 16),
        "text-letter-spacing": spacing(names, 0.16),
        "text-max-width": 7,
        "text-line-height": 1.5,
      },
      paint: { "text-color": palette.waterLabel },
    },
    {
      id: "lake-label",
      type: "symbol",
      source: "basemap-lakes",
      minzoom: 5.8,
      filter: ["all", ["has", "name"], ["<=", ["get", "rank"], ["step", ["zoom"], 1, 7, 2, 9, 3]]],
      layout: {
        "text-field": named(names, nameIn(names.first)),
        "text-font": [MAP_FONT.regular],
        "text-size": byZoom(6, 10, 9, 12.5),
        "text-max-width": 6,
      },
      paint,
    },
  ];
}

/** Names of rivers along their line. */
export function riverLabels(names: MapNames, palette: BasemapPalette): LayerSpecification[] {
  return [
    {
      id: "river-label",
      type: "symbol",
      source: "basemap-river-labels",
      minzoom: 5.6,
      filter: [
        "all",
        ["<=", ["get", "rank"], ["step", ["zoom"], 1, 6, 2, 7, 3]],
        ["==", ["get", "reach"], ["step", ["zoom"], "far", 7, "near"]],
      ],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": ["step", ["zoom"], 320, 7, 520],
        "text-field": named(names, nameIn(names.first), " · "),
        "text-font": [MAP_FONT.regular],
        "text-size": byZoom(5.6, 10.5, 9, 13.5),
        "text-letter-spacing": spacing(names, 0.1),
        "text-offset": ["step", ["zoom"], ["literal", [0, -1.1]], 7, ["literal", [0, -1.25]]],
        "text-max-angle": 42,
        "text-padding": 2,
      },
      paint: { "text-color": palette.waterLabel, "text-halo-color": palette.halo, "text-halo-width": 1.2 },
    },
  ];
}

/** Countries in spaced capitals, sized by the room they have; governorates beneath them from zoom 6.8 on. */
export function areaLabels(
  names: MapNames,
  palette: BasemapPalette,
): Record<"governorates" | "countries", LayerSpecification> {
  const lang = names.first;
  const name = named(names, lang === "ar" ? nameIn(lang) : ["upcase", nameIn(lang)]);
  const room: ExpressionSpecification = ["get", "roomPx"];
  return {
    governorates: {
      id: "governorate-label",
      type: "symbol",
      source: "basemap-labels",
      minzoom: 6.6,
      maxzoom: 10,
      filter: [
        "all",
        ["==", ["get", "kind"], "governorate"],
        [">=", room, ["step", ["zoom"], 36, 7, 18, 8, 0]],
      ],
      layout: {
        "text-field": name,
        "text-font": [MAP_FONT.medium],
        "text-size": byZoom(6.6, lang === "ar" ? 11.5 : 9.5, 9, lang === "ar" ? 15 : 13),
        "text-letter-spacing": spacing(names, 0.12),
        "text-max-width": 8,
        "text-padding": 6,
        "text-variable-anchor": ["center", "bottom", "top", "left", "right"],
        "text-radial-offset": 1.8,
      },
      paint: {
        "text-color": palette.governorateLabel,
        "text-halo-color": palette.halo,
        "text-halo-width": 1.2,
      },
    },
    countries: {
      id: "country-label",
      type: "symbol",
      source: "basemap-labels",
      maxzoom: 8.5,
      filter: [
        "all",
        ["==", ["get", "kind"], "country"],
        [">=", room, ["step", ["zoom"], 60, 5, 30, 6, 0]],
        // Below zoom 5 each name stands in the middle; from there a large neighbour's stands near the theatre.
        ["step", ["zoom"], ["!", ["get", "near"]], 5, ["any", ["get", "near"], ["!", REPEATED]], 7, true],
      ],
      layout: {
        "text-field": name,
        "text-font": [MAP_FONT.semibold],
        "text-size": byZoom(4, ["interpolate", ["linear"], room, 30, 9, 250, 13], 7, [
          "interpolate",
          ["linear"],
          room,
          30,
          12,
          250,
          21,
        ]),
        "text-letter-spacing": spacing(names, 0.26),
        "text-max-width": 9,
        "text-padding": 10,
        "symbol-sort-key": ["-", 0, room],
      },
      paint: { "text-color": palette.countryLabel, "text-halo-color": palette.halo, "text-halo-width": 1 },
    },
  };
}
