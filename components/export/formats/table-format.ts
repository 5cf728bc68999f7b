import type { FileContent, ViewContent } from "@/components/export/content/export-content";
import { breathe, type ExportJob } from "@/components/export/content/export-job";
import { type RowsForm, type RowsTextInput, shownOffsets } from "@/lib/export/files/rows-text";
import { csvText } from "@/lib/export/tables/csv-text";
import { incidentTable } from "@/lib/export/tables/incident-table";
import { countText } from "@/lib/files/view/count-text";
import { type ExportFormat, missingText } from "./export-format";
import type { RowsAnswer } from "./export-rows.worker";
import { csvBlob, storyTableJob } from "./story-table-job";

/** The incidents of views, or the rows of a file. */
export const tableFormat: ExportFormat = {
  id: "table",
  subjects: ["view", "story", "file"],
  label: () => "Table",
  action({ type }, { form }) {
    switch (type) {
      case "view":
        return "Export CSV";
      case "story":
        return "Export table";
      case "file":
        return form === "csv" ? "Export CSV" : "Export GeoJSON";
    }
  },
  choices: ({ type }) => (type === "file" ? ["form"] : []),
  about(content, { form }) {
    switch (content.type) {
      case "view":
        return `CSV of the ${incidentsText(content)} that the view shows, each with its sources.`;
      case "story":
        return `CSV of every incident behind the slides, each once, with its sources.${missingText(content, "their rows are omitted")}`;
      case "file":
        return `${countText(content.exhibit.shown, "row")} shown, with every column, text unchanged, in file order.${form === "csv" ? " Cells that a spreadsheet would run as formulas are escaped." : ""}`;
    }
  },
  preview: () => null,
  prepare: async () => null,
  job(content, { form }) {
    switch (content.type) {
      case "view":
        return incidentsJob(content);
      case "story":
        return storyTableJob(content);
      case "file":
        return rowsJob(content, form);
    }
  },
};

function incidentsText({ exhibit: { incidents } }: ViewContent): string {
  return incidents.length === 1 ? "one incident" : `${incidents.length} incidents`;
}

function incidentsJob({ exhibit: { incidents, dataset }, fileName }: ViewContent): ExportJob {
  return async (report, signal) => {
    report({ share: 0.1, step: "Writing the table" });
    await breathe(signal);
    return { name: fileName("csv"), blob: csvBlob(csvText(incidentTable, incidents, dataset)) };
  };
}

/** The rows that are shown, read from the file by a worker. */
function rowsJob({ exhibit, reading, fileName }: FileContent, form: RowsForm): ExportJob {
  const { text, encoding, delimiter, fields, header, mapping, counts } = reading;
  return async (report, signal) => {
    report({ share: 0, step: "Reading the rows" });
    await breathe(signal);
    const offsets = shownOffsets(exhibit);
    const worker = new Worker(new URL("./export-rows.worker.ts", import.meta.url), { type: "module" });
    try {
      const blob = await new Promise<Blob>((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
        worker.addEventListener("error", () => reject(new Error("the file couldn’t be read.")));
        worker.addEventListener("message", ({ data }: MessageEvent<RowsAnswer>) => {
          if (data.type === "done") resolve(data.blob);
          else if (data.type === "failed") reject(new Error(data.reason));
          else
            report({
              share: data.rows / Math.max(1, exhibit.shown),
              step: `${countText(data.rows, "row")} written`,
            });
        });
        const input: RowsTextInput = {
          form,
          offsets,
          reading: {
            text,
            encoding,
            delimiter,
            header,
            mapping,
            counts,
            ...(fields === undefined ? {} : { fields }),
          },
        };
        worker.postMessage(input, [offsets.buffer]);
      });
      return { name: fileName(form), blob };
    } finally {
      worker.terminate();
    }
  };
}
