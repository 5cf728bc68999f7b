/** The path on this server at which one version of the dataset lies, forever unchanged. */
export function datasetAddress(version: string): string {
  return `/data/${version}/dataset.json`;
}
