import type { ExportFormat } from "./export-format";
import { pdfFormat } from "./pdf-format.client";
import { pictureFormat } from "./picture-format.client";
import { powerPointFormat } from "./power-point-format.client";
import { tableFormat } from "./table-format.client";
import { videoFormat } from "./video-format.client";

/** Every format, in the order in which they are offered. */
export const FORMATS: readonly ExportFormat[] = [
  pictureFormat,
  pdfFormat,
  powerPointFormat,
  videoFormat,
  tableFormat,
];
