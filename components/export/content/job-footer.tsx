import { Button } from "@/components/ui/button";
import type { ToolsWords } from "@/lib/messages/en/tools";
import type { JobState } from "./use-export-job.client";

interface JobFooterProps {
  readonly words: ToolsWords["exporting"];
  readonly state: JobState;
  /** What the button says, as "Export PNG". */
  readonly label: string;
  /** Why it cannot be exported as it is set; `null` where it can. */
  readonly obstacle?: string | null;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** Starts the export, shows how far it is and what became of it. */
export function JobFooter({ words, state, label, obstacle = null, onStart, onCancel }: JobFooterProps) {
  const running = state.type === "running";
  const barred = running || obstacle !== null;
  return (
    <div className="mt-1">
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          aria-disabled={barred}
          onClick={barred ? undefined : onStart}
          className={barred ? "cursor-default opacity-45" : ""}
        >
          {label}
        </Button>
        {running && <Button onClick={onCancel}>{words.cancel}</Button>}
        {running && <ProgressBar label={words.progress} share={state.progress.share} />}
      </div>
      <p
        role="status"
        className={`mt-2 min-h-5 text-[13px] leading-5 ${state.type === "failed" || obstacle ? "font-medium text-alert" : "text-ink-2"}`}
      >
        {obstacle ?? sentenceOf(state, words)}
      </p>
    </div>
  );
}

function ProgressBar({ label, share }: { readonly label: string; readonly share: number }) {
  const percent = Math.round(share * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      className="h-2 min-w-24 flex-1 overflow-hidden rounded-full bg-paper-3"
    >
      <div className="h-full bg-accent" style={{ width: `${percent}%` }} />
    </div>
  );
}

function sentenceOf(state: JobState, words: ToolsWords["exporting"]): string {
  switch (state.type) {
    case "idle":
      return "";
    case "running":
      return state.progress.step;
    case "done":
      return words.saved(state.name, sizeText(state.bytes, words));
    case "cancelled":
      return words.cancelled;
    case "failed":
      return state.message;
  }
}

function sizeText(bytes: number, { kilobytes, megabytes }: ToolsWords["exporting"]): string {
  return bytes < 1_000_000
    ? kilobytes(String(Math.ceil(bytes / 1000)))
    : megabytes((bytes / 1_000_000).toFixed(1));
}
