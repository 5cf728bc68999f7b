import type { FileContent } from "@/components/export/content/export-content";
import { breathe, type ExportJob } from "@/components/export/content/export-job";
import { type RowsForm, type RowsTextInput, shownOffsets } from "@/lib/export/files/rows-text";
import { countText } from "@/lib/files/view/count-text";
import type { RowsAnswer } from "./export-rows.worker";

/** The rows that are shown, read from the file by a worker. */
export function rowsJob({ exhibit, reading, fileName }: FileContent, form: RowsForm): ExportJob {
  const { text, encoding, delimiter, fields, header, mapping, counts } = reading;
  return async (report, signal) => {
    report({ share: 0, step: "Reading the rows" });
    await breathe(signal);
    const offsets = shownOffsets(exhibit);
    const worker = new Worker(new URL("./export-rows.worker.ts", import.meta.url), { type: "module" });
    try {
      const blob = await new Promise<Blob>((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
        worker.addEventListener("error", () => reject(new Error("the file could not be read.")));
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
