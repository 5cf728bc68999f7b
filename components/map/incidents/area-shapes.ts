import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { AreaId } from "@/lib/domain/place";
import type { AreaShape } from "@/lib/layers/area-layers";
import type { Plan } from "@/lib/scene/scene";

type Outline = Polygon | MultiPolygon;
type AreaFile = "countries" | "governorates" | "seas";

const files = new Map<AreaFile, Promise<ReadonlyMap<string, Outline>>>();

/** Outlines of the areas that a plan uses, from the basemap's own files. An area whose file cannot be had is not drawn. */
export async function areaShapes(plan: Plan): Promise<AreaShape> {
  const wanted = new Set<AreaFile>();
  for (const { form } of plan.clusters) if (form.type === "area") wanted.add(fileOf(form.areaId));
  for (const { extent } of plan.origins) if (extent?.type === "area") wanted.add(fileOf(extent.areaId));
  const loaded = await Promise.allSettled([...wanted].map(outlines));
  const shapes = new Map(loaded.flatMap((file) => (file.status === "fulfilled" ? [...file.value] : [])));
  return (areaId) => shapes.get(areaId);
}

/** `sea:long-sound`, `XA-OR`, `XA`. */
function fileOf(areaId: AreaId): AreaFile {
  if (areaId.startsWith("sea:")) return "seas";
  return areaId.includes("-") ? "governorates" : "countries";
}

function outlines(file: AreaFile): Promise<ReadonlyMap<string, Outline>> {
  const known = files.get(file);
  if (known) return known;
  const loading = fetchOutlines(file).catch((error: unknown) => {
    files.delete(file);
    throw error;
  });
  files.set(file, loading);
  return loading;
}

async function fetchOutlines(file: AreaFile): Promise<ReadonlyMap<string, Outline>> {
  const response = await fetch(`/basemap/${file}.json`);
  if (!response.ok) throw new Error(`${file}.json: ${response.status}`);
  const data: FeatureCollection<Outline> = await response.json();
  return new Map(data.features.map(({ properties, geometry }) => [String(properties?.areaId), geometry]));
}
