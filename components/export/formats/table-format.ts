import type { FileContent, ViewContent } from "@/components/export/content/export-content";
import { ExportFailure } from "@/components/export/content/export-failure";
import { breathe, type ExportJob } from "@/components/export/content/export-job";
import { FILE_CHANGED, type RowsForm, type RowsTextInput, shownOffsets } from "@/lib/export/files/rows-text";
import { csvText } from "@/lib/export/tables/csv-text";
import { incidentTable } from "@/lib/export/tables/incident-table";
import type { ExportFormat } from "./export-format";
import type { RowsAnswer } from "./export-rows.worker";
import { csvBlob, storyTableJob } from "./story-table-job";

/** The incidents of views, or the rows of a file. */
export const tableFormat: ExportFormat = {
  id: "table",
  subjects: ["view", "story", "file"],
  label: ({ said }) => said.table.label,
  action({ type, said: { table: words } }, { form }) {
    switch (type) {
      case "view":
        return words.csv;
      case "story":
        return words.ofStory;
      case "file":
        return form === "csv" ? words.csv : words.geojson;
    }
  },
  choices: ({ type }) => (type === "file" ? ["form"] : []),
  about(content, { form }) {
    const { table: words } = content.said;
    switch (content.type) {
      case "view":
        return words.view(content.exhibit.incidents.length);
      case "story":
        return words.story(content.missing);
      case "file":
        return [words.file(content.exhibit.shown), ...(form === "csv" ? [words.escaped] : [])].join(" ");
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

function incidentsJob({ exhibit: { incidents, dataset }, fileName, said }: ViewContent): ExportJob {
  return async (report, signal) => {
    report({ share: 0.1, step: said.table.writing });
    await breathe(signal);
    return { name: fileName("csv"), blob: csvBlob(csvText(incidentTable, incidents, dataset)) };
  };
}

/** The rows that are shown, read from the file by a worker. */
function rowsJob({ exhibit, reading, fileName, said }: FileContent, form: RowsForm): ExportJob {
  const { text, encoding, delimiter, fields, header, mapping, counts } = reading;
  return async (report, signal) => {
    report({ share: 0, step: said.table.reading });
    await breathe(signal);
    const offsets = shownOffsets(exhibit);
    const worker = new Worker(new URL("./export-rows.worker.ts", import.meta.url), { type: "module" });
    try {
      const blob = await new Promise<Blob>((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
        worker.addEventListener("error", () => reject(new ExportFailure("not-read")));
        worker.addEventListener("message", ({ data }: MessageEvent<RowsAnswer>) => {
          if (data.type === "done") resolve(data.blob);
          else if (data.type === "failed")
            reject(data.reason === FILE_CHANGED ? new ExportFailure("has-changed") : new Error(data.reason));
          else
            report({
              share: data.rows / Math.max(1, exhibit.shown),
              step: said.table.written(data.rows),
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
