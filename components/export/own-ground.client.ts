import type { SvgBasemapPaths } from "@/lib/basemap/svg-basemap";
import { GROUND_FILES, type GroundFiles, groundPaths } from "@/lib/own-export/ground-paths";

let kept: Promise<SvgBasemapPaths> | null = null;

/** The interactive map's own ground as paths, from the atlas's server; fetched once. */
export function ownGround(): Promise<SvgBasemapPaths> {
  if (kept) return kept;
  const loading = load();
  loading.catch(() => {
    kept = null;
  });
  kept = loading;
  return loading;
}

async function load(): Promise<SvgBasemapPaths> {
  const files = await Promise.all(
    GROUND_FILES.map(async (name) => {
      const response = await fetch(`/basemap/${name}.json`);
      if (!response.ok) throw new Error(`The basemap's ${name} did not load.`);
      return [name, await response.json()] as const;
    }),
  );
  return groundPaths(Object.fromEntries(files) as unknown as GroundFiles); // the names are those of the type
}
