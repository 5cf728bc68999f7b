import type { WorkerAnswer, WorkerRequest } from "./worker-messages";

/** Sends one question to a worker of its own. Returns what ends it, in the middle of a file too. */
export function askWorker(request: WorkerRequest, onAnswer: (answer: WorkerAnswer) => void): () => void {
  const worker = new Worker(new URL("./read-file.worker.ts", import.meta.url), { type: "module" });
  const stop = () => worker.terminate();
  worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
    if (data.type !== "progress") stop();
    onAnswer(data);
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    stop();
    onAnswer({ type: "fault", fault: { said: ["unreadable"] } });
  });
  worker.postMessage(request);
  return stop;
}
