declare module "shpjs" {
  /** Geometries of GeoJSON in the order of the file, in degrees where `prj` names its projection; `null` of an empty shape. */
  export function parseShp(shp: Uint8Array, prj?: string): readonly (object | null)[];
  /** One object a record. `cpg`: what its letters are encoded in. */
  export function parseDbf(dbf: Uint8Array, cpg?: string): readonly Readonly<Record<string, unknown>>[];
}
