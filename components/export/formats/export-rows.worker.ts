import { type RowsTextInput, rowsText } from "@/lib/export/files/rows-text";

/** What the worker answers. */
export type RowsAnswer =
  | { readonly type: "rows"; readonly rows: number }
  | { readonly type: "done"; readonly blob: Blob }
  | { readonly type: "failed"; readonly reason: string };

const PROGRESS_MS = 100;

function answer(message: RowsAnswer): void {
  self.postMessage(message);
}

async function serve(input: RowsTextInput): Promise<void> {
  let toldMs = 0;
  const blob = await rowsText(input, (rows) => {
    const nowMs = performance.now();
    if (nowMs - toldMs < PROGRESS_MS) return;
    toldMs = nowMs;
    answer({ type: "rows", rows });
  });
  answer({ type: "done", blob });
}

self.addEventListener("message", ({ data }: MessageEvent<RowsTextInput>) => {
  serve(data).catch((error: unknown) =>
    answer({ type: "failed", reason: error instanceof Error ? error.message : String(error) }),
  );
});
