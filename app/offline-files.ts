import { datasetAddress } from "@/lib/dataset/dataset-address";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { toWire } from "@/lib/dataset/wire";
import { type OfflineFiles, offlineFilesOf } from "@/lib/offline/offline-files";

let listed: Promise<OfflineFiles> | undefined;

/** Of this server's own build, listed once per process. */
export function offlineFiles(): Promise<OfflineFiles> {
  listed ??= list();
  return listed;
}

function list(): Promise<OfflineFiles> {
  const dataset = loadDataset();
  const bytes = Buffer.byteLength(JSON.stringify(toWire(dataset)));
  return offlineFilesOf({
    root: process.cwd(),
    routes: [{ path: datasetAddress(dataset.version), bytes }],
    datasetVersion: dataset.version,
  });
}
