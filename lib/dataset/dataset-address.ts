/** The path on this server at which one version of the dataset lies, forever unchanged. */
export function datasetAddress(version: string): string {
  return `/data/${version}/dataset.json`;
}

/** The path of another file of that version, `incidents.csv`, as unchanged. */
export function dataFile(version: string, name: string): string {
  return `/data/${version}/${name}`;
}
