import { UNIT_ZOOM, unproject } from "@/lib/basemap/mercator";
import { isoFromDay, knownDay, day as toDay } from "@/lib/domain/day";
import { lookAtFile } from "@/lib/files/look/look-at-file";
import type { LookChoices } from "@/lib/files/recognise/column-mapping";
import { finishedMapping, type MappingDraft } from "@/lib/files/recognise/column-mapping";
import { type FileReading, readTableFile } from "./read-table-file";
import { fileOf } from "./sample-files";

/** For tests: opens a file and reads it as it was understood; throws what was left open. */
export async function readSample(
  content: string | Uint8Array<ArrayBuffer>,
  answers: Partial<MappingDraft> = {},
  choices: LookChoices = {},
  today = knownDay("2026-11-28"),
) {
  const file = fileOf(content);
  const look = await lookAtFile(file, choices);
  const mapping = finishedMapping({ ...look.recognition.draft, ...answers });
  if (!("latitude" in mapping)) throw new Error(`open: ${mapping.join()}`);
  const reading = await readTableFile({ file, shape: look.shape, mapping, today });
  return { look, reading, places: placesOf(reading), refused: reading.refusals.total };
}

/** "2024-02-04 33.32 44.37": day, latitude and longitude of each row. */
function placesOf({ table }: FileReading): string[] {
  return Array.from({ length: table.count }, (_, i) => {
    const [x = 0, y = 0] = table.positions.subarray(i * 2);
    const { lat, lng } = unproject({ x, y }, UNIT_ZOOM);
    return `${isoFromDay(toDay(table.days[i] ?? 0))} ${+lat.toFixed(2)} ${+lng.toFixed(2)}`;
  });
}
