import type { SourceFiles } from "@/lib/dataset/rows/read-rows";
import audits202611 from "@/lib/theatre/source/audit/2026-11.json";
import auditSamples from "@/lib/theatre/source/audit/samples.json";
import background from "./background.json";
import claims2017 from "./claims-2017-2022.json";
import claims2023 from "./claims-2023.json";
import claims2024 from "./claims-2024.json";
import claims2024after from "./claims-2024-after.json";
import claims2025 from "./claims-2025.json";
import coverage from "./coverage.json";
import incidents2017 from "./incidents-2017-2022.json";
import incidents2023 from "./incidents-2023-01-to-09.json";
import incidents202310 from "./incidents-2023-10.json";
import incidents202311 from "./incidents-2023-11.json";
import incidents202312 from "./incidents-2023-12.json";
import incidents202401 from "./incidents-2024-01.json";
import incidents202402 from "./incidents-2024-02.json";
import incidents2024after from "./incidents-2024-after.json";
import incidents2025 from "./incidents-2025.json";
import notes from "./notes.json";
import originClaims from "./origin-claims.json";
import originStatements from "./origin-statements.json";
import parties from "./parties.json";
import places from "./places.json";
import release from "./release.json";
import sources from "./sources.json";
import tallies from "./tallies.json";
import uncoveredDays from "./uncovered-days.json";

/** The source files of this repository, imported statically so that a server bundle carries them. */
export const sourceFiles: SourceFiles = {
  incidents: [
    { file: "incidents-2017-2022.json", rows: incidents2017 },
    { file: "incidents-2023-01-to-09.json", rows: incidents2023 },
    { file: "incidents-2023-10.json", rows: incidents202310 },
    { file: "incidents-2023-11.json", rows: incidents202311 },
    { file: "incidents-2023-12.json", rows: incidents202312 },
    { file: "incidents-2024-01.json", rows: incidents202401 },
    { file: "incidents-2024-02.json", rows: incidents202402 },
    { file: "incidents-2024-after.json", rows: incidents2024after },
    { file: "incidents-2025.json", rows: incidents2025 },
  ],
  claims: [
    { file: "claims-2017-2022.json", rows: claims2017 },
    { file: "claims-2023.json", rows: claims2023 },
    { file: "claims-2024.json", rows: claims2024 },
    { file: "claims-2024-after.json", rows: claims2024after },
    { file: "claims-2025.json", rows: claims2025 },
  ],
  notes: [{ file: "notes.json", rows: notes }],
  places: [{ file: "places.json", rows: places }],
  sources: [{ file: "sources.json", rows: sources }],
  parties: [{ file: "parties.json", rows: parties }],
  tallies: [{ file: "tallies.json", rows: tallies }],
  originStatements: [{ file: "origin-statements.json", rows: originStatements }],
  originClaims: [{ file: "origin-claims.json", rows: originClaims }],
  background: [{ file: "background.json", rows: background }],
  coverage: [{ file: "coverage.json", rows: coverage }],
  uncoveredDays: [{ file: "uncovered-days.json", rows: uncoveredDays }],
  audits: [{ file: "audit/2026-11.json", rows: audits202611 }],
  auditSamples: [{ file: "audit/samples.json", rows: auditSamples }],
  release: [{ file: "release.json", rows: release }],
};
