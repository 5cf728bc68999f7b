import type { ExportFormat } from "./export-format";
import { htmlFormat } from "./html-format";
import { pdfFormat } from "./pdf-format";
import { pictureFormat } from "./picture-format";
import { powerPointFormat } from "./power-point-format";
import { tableFormat } from "./table-format";
import { videoFormat } from "./video-format";

/** Every format, in the order in which they are offered. */
export const FORMATS: readonly ExportFormat[] = [
  pictureFormat,
  pdfFormat,
  powerPointFormat,
  htmlFormat,
  videoFormat,
  tableFormat,
];
