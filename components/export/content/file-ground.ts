import { GROUND_FILES, type GroundFiles, groundPaths } from "@/lib/export/files/ground-paths";
import type { GroundPaths } from "@/lib/export/files/world-names";
import type { FileTable } from "@/lib/files/table/file-table";
import { liesBeyondMap } from "@/lib/files/table/table-bounds";

const kept = new Map<boolean, Promise<GroundPaths>>();

/** The interactive map's own ground as paths, from the atlas's server; fetched once. With the rest of the world for rows that lie there. */
export function fileGround(table: FileTable): Promise<GroundPaths> {
  const world = liesBeyondMap(table);
  const known = kept.get(world);
  if (known) return known;
  const loading = load([...GROUND_FILES, ...(world ? ["world"] : [])]);
  loading.catch(() => kept.delete(world));
  kept.set(world, loading);
  return loading;
}

async function load(names: readonly string[]): Promise<GroundPaths> {
  const files = await Promise.all(
    names.map(async (name) => {
      const response = await fetch(`/basemap/${name}.json`);
      if (!response.ok) throw new Error(`The basemap's ${name} did not load.`);
      return [name, await response.json()] as const;
    }),
  );
  return groundPaths(Object.fromEntries(files) as unknown as GroundFiles); // the names are those of the type
}
