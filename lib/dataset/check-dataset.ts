import { disputesOf } from "@/lib/domain/disputes-of";
import { sourceFiles } from "@/lib/theatre/source/source-files";
import { unusedRows } from "./checks/check-references";
import { loadDataset } from "./load-dataset";
import { DatasetError, problemLine } from "./rows/problem";
import { readRows } from "./rows/read-rows";

/** Checks the source files: prints counts and rows that nothing uses, or every problem. The exit code, 0 or 1. */
export function checkDataset(): number {
  try {
    const dataset = loadDataset();
    const located = dataset.incidents.filter(
      (incident) => dataset.places.get(incident.placeId)?.extent.type === "point",
    );
    const counts = {
      incidents: dataset.incidents.length,
      "at a point": located.length,
      confirmed: dataset.incidents.filter((incident) => incident.status === "confirmed").length,
      reported: dataset.incidents.filter((incident) => incident.status === "reported").length,
      claimed: dataset.incidents.filter((incident) => incident.status === "claimed").length,
      claims: dataset.incidents.flatMap(({ claims }) => claims).length,
      disputes: dataset.incidents.flatMap(disputesOf).length,
      "disputed incidents": dataset.incidents.filter((incident) => disputesOf(incident).length > 0).length,
      places: dataset.places.size,
      sources: dataset.sources.size,
      parties: dataset.parties.size,
      tallies: dataset.tallies.length,
      "origin statements": dataset.originStatements.length,
      "background facts": dataset.background.length,
      "uncovered days": dataset.uncoveredDays.size,
    };
    console.log(`Dataset ${dataset.version}`);
    for (const [name, value] of Object.entries(counts)) console.log(`${String(value).padStart(6)} ${name}`);
    for (const problem of unusedRows(readRows(sourceFiles).rows)) console.log(problemLine(problem));
    return 0;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(error.message);
    return 1;
  }
}
