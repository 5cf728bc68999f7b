declare module "shpjs" {
  /** Geometries of GeoJSON in the order of the file, in degrees where `prj` names its projection; `null` of an empty shape. */
  export function parseShp(shp: Uint8Array, prj?: string): readonly (object | null)[];
}
