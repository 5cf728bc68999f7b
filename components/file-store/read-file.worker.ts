import { faultNoteOf } from "@/lib/files/bytes/file-fault";
import { lookAtFile } from "@/lib/files/look/look-at-file";
import { type FileReading, type ReadProgress, readTableFile } from "@/lib/files/read/read-table-file";
import { openQuestions, tryMapping } from "@/lib/files/read/try-mapping";
import { columnRanks } from "@/lib/files/table/column-ranks";
import { searchRows } from "@/lib/files/table/search-rows";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages";

const PROGRESS_MS = 100;

function answer(message: WorkerAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function serve(request: WorkerRequest): Promise<void> {
  let toldMs = 0;
  const onProgress = (progress: ReadProgress) => {
    const nowMs = performance.now();
    if (nowMs - toldMs < PROGRESS_MS) return;
    toldMs = nowMs;
    answer({ type: "progress", progress });
  };
  switch (request.ask) {
    case "look":
      return answer({ type: "look", look: await lookAtFile(request.file, request.choices) });
    case "try": {
      const { look, draft, today } = request;
      const tried = ({ header, rows }: Pick<typeof look, "header" | "rows">, one: typeof draft) =>
        tryMapping(header, rows, one, today);
      const questions = openQuestions(look.header, look.rows, draft).map(({ answers, ...question }) => ({
        ...question,
        answers: answers.map((one) => ({ ...one, trial: tried(look, one.draft) })),
      }));
      const looks = look.questions.map(({ answers }) =>
        answers.map(({ sample }) => sample && tried(sample, sample.draft)),
      );
      return answer({ type: "tried", tried: { trial: tried(look, draft), questions, looks } });
    }
    case "search": {
      const found = await searchRows({
        ...request,
        onProgress: (bytes) => onProgress({ bytes, rows: 0 }),
      });
      return answer({ type: "found", found }, [found.bits.buffer]);
    }
    case "ranks": {
      const ranks = await columnRanks({
        ...request,
        onProgress: (bytes) => onProgress({ bytes, rows: 0 }),
      });
      return answer({ type: "ranked", ranks }, [ranks.ranks.buffer]);
    }
    case "read": {
      const reading = await readTableFile({ ...request, onProgress });
      return answer({ type: "read", reading }, columnsOf(reading));
    }
  }
}

/** What is handed over and not copied. */
function columnsOf({ table, refusals }: FileReading): Transferable[] {
  const { days, positions, offsets, rows, categories, precisions, extents, grid } = table;
  const codes = categories.map((category) => category.codes);
  const columns = [days, positions, offsets, rows, grid.items, grid.begins, refusals.all, ...codes];
  return [...columns, ...(precisions ? [precisions] : []), ...(extents ? [extents] : [])].map(
    ({ buffer }) => buffer as ArrayBuffer,
  ); // made here, and never shared
}

self.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  serve(data).catch((error: unknown) => answer({ type: "fault", fault: faultNoteOf(error) }));
});
