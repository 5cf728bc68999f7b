import type { Feature, FeatureCollection } from "geojson";
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { MAX_LAT } from "@/lib/basemap/mercator";
import type { RowsScene } from "@/lib/files/marks/rows-scene";
import { extentAboutRow, type FileTable } from "@/lib/files/table/file-table";
import type { PainterLook, PointerAt } from "@/lib/gl/map-painter";
import type { ThemeName } from "@/lib/gl/marks-painter";
import { EXTENT } from "@/lib/signs/area-look";
import { markPalette } from "@/lib/signs/mark-palette";
import type { RowsHit, RowsPainter } from "./rows-painter";

const EXTENTS = "own-extents";
const LINE = "own-extents-line";

/** A painter whose rows are lines or areas, some of them: those that are read or pointed at show how far they reach. */
export class RowsExtents implements RowsPainter {
  readonly #painter: RowsPainter;
  readonly #table: FileTable;
  #map: MapLibreMap | null = null;
  #theme: ThemeName = "light";
  #selected: number | null = null;
  #hovered: number | null = null;

  constructor(painter: RowsPainter, table: FileTable) {
    this.#painter = painter;
    this.#table = table;
  }

  get firstLayer(): string {
    return this.#map?.getLayer(EXTENTS) ? EXTENTS : this.#painter.firstLayer;
  }

  addTo(map: MapLibreMap, before: string | undefined): void {
    this.#painter.addTo(map, before);
    this.#map = map;
    if (!map.getSource(EXTENTS)) map.addSource(EXTENTS, { type: "geojson", data: this.#features() });
    for (const layer of extentLayers(this.#theme))
      if (!map.getLayer(layer.id)) map.addLayer(layer, this.#painter.firstLayer);
  }

  setScene(scene: RowsScene): void {
    this.#painter.setScene(scene);
  }

  setLook(look: PainterLook): void {
    this.#theme = look.theme;
    this.#painter.setLook(look);
  }

  setDrawing(...given: Parameters<RowsPainter["setDrawing"]>): void {
    this.#painter.setDrawing(...given);
  }

  setSelected(index: number | null): void {
    this.#painter.setSelected(index);
    if (index === this.#selected) return;
    this.#selected = index;
    this.#outline();
  }

  setPointed(index: number | null): void {
    this.#painter.setPointed(index);
    this.#hover(index);
  }

  pointAt(at: PointerAt | null): RowsHit | null {
    const hit = this.#painter.pointAt(at);
    this.#hover(hit?.index ?? null);
    return hit;
  }

  pick(at: PointerAt): RowsHit | null {
    return this.#painter.pick(at);
  }

  remove(): void {
    this.#painter.remove();
    this.#map = null;
  }

  #hover(index: number | null): void {
    if (index === this.#hovered) return;
    this.#hovered = index;
    this.#outline();
  }

  #outline(): void {
    this.#map?.getSource<GeoJSONSource>(EXTENTS)?.setData(this.#features());
  }

  #features(): FeatureCollection {
    const rows = [...new Set([this.#selected, this.#hovered])];
    return {
      type: "FeatureCollection",
      features: rows.flatMap((row) => (row === null ? [] : (extentFeature(this.#table, row) ?? []))),
    };
  }
}

/** The box that a row reaches over, about its point and within the map; `null` where the row is a point. */
export function extentFeature(table: FileTable, row: number): Feature | null {
  const extent = extentAboutRow(table, row);
  if (!extent) return null;
  const [west, , east] = extent;
  const [south, north] = [Math.max(-MAX_LAT, extent[1]), Math.min(MAX_LAT, extent[3])];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}

function extentLayers(theme: ThemeName): LayerSpecification[] {
  const { ink } = markPalette(theme);
  return [
    {
      id: EXTENTS,
      type: "fill",
      source: EXTENTS,
      paint: { "fill-color": ink, "fill-opacity": EXTENT.fillOpacity },
    },
    {
      id: LINE,
      type: "line",
      source: EXTENTS,
      layout: { "line-join": "round" },
      paint: { "line-color": ink, "line-width": EXTENT.widthPx, "line-dasharray": [...EXTENT.dashes] },
    },
  ];
}
